using System.Text;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;

namespace TaskDecomp.Writers.Html;

/// <summary>Writes the review page: the source beside the tasks, each field shown where it is printed. One file, which asks for nothing from elsewhere.</summary>
public sealed class HtmlNoticeWriter : INoticeWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public string Ending => "review.html";

    /// <inheritdoc/>
    public bool IsText => false;

    /// <inheritdoc/>
    public bool ShowsSource => true;

    /// <inheritdoc/>
    public IReadOnlyList<Diagnostic> Write(Notice notice, Stream output, WriterOptions options)
    {
        using var writer = new StreamWriter(output, Utf8, leaveOpen: true) { NewLine = "\n" };
        new ReviewPage(notice, options).Write(writer);
        return [];
    }
}
