using TaskDecomp.Blocks;
using TaskDecomp.Diagnostics;

namespace TaskDecomp.Readers;

/// <summary>Reads one file format. A reader knows files and nothing of notices.</summary>
public interface IDocumentReader
{
    /// <summary>The format's name (<c>text</c>).</summary>
    string Format { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="options">What is known of it besides.</param>
    /// <param name="diagnostics">Where the reader reports what a person should look at.</param>
    /// <exception cref="NoticeReadException">The bytes are empty, not decodable or not of this format.</exception>
    BlockDocument Read(ReadOnlyMemory<byte> content, ReaderOptions options, DiagnosticBag diagnostics);
}
