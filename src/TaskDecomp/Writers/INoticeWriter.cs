using TaskDecomp.Diagnostics;
using TaskDecomp.Model;

namespace TaskDecomp.Writers;

/// <summary>Writes a notice in one format. A writer decides nothing about content.</summary>
public interface INoticeWriter
{
    /// <summary>The format's name (<c>xlsx</c>).</summary>
    string Format { get; }

    /// <summary>The ending of its files, without a dot.</summary>
    string Ending => Format;

    /// <summary>Whether it may go to a terminal or a pipe by default.</summary>
    bool IsText { get; }

    /// <summary>Whether an output is one line, so that many can follow one another.</summary>
    bool IsLine => false;

    /// <summary>Whether it shows the source: the notice should then have spans, and the options the lines.</summary>
    bool ShowsSource => false;

    /// <summary>Writes the notice; the same notice and options give the same bytes.</summary>
    /// <param name="notice">What to write.</param>
    /// <param name="output">Where to; left open.</param>
    /// <param name="options">How.</param>
    /// <returns>What had to be changed to fit the format (TD4xxx); the output names these too where it has a place for them.</returns>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    IReadOnlyList<Diagnostic> Write(Notice notice, Stream output, WriterOptions options);
}
