using TaskDecomp.Diagnostics;
using TaskDecomp.Model;

namespace TaskDecomp.Writers.Json;

/// <summary>Writes a notice as one line of JSON, so that many can follow one another.</summary>
public sealed class JsonLinesNoticeWriter : INoticeWriter
{
    private readonly JsonNoticeWriter _json = new();

    /// <inheritdoc/>
    public string Format => "jsonl";

    /// <inheritdoc/>
    public bool IsText => true;

    /// <inheritdoc/>
    public bool IsLine => true;

    /// <inheritdoc/>
    public IReadOnlyList<Diagnostic> Write(Notice notice, Stream output, WriterOptions options) => _json.Write(notice, output, options with { Compact = true });
}
