using TaskDecomp.Writers.Csv;
using TaskDecomp.Writers.Excel;
using TaskDecomp.Writers.Html;
using TaskDecomp.Writers.Json;
using TaskDecomp.Writers.Yaml;

namespace TaskDecomp.Writers;

/// <summary>The output formats there are, in the order in which they are offered.</summary>
public static class WriterRegistry
{
    /// <summary>A writer touches its package only when it writes: whoever wants JSON never loads ClosedXML.</summary>
    private static readonly INoticeWriter[] Writers =
        [new ExcelNoticeWriter(), new CsvNoticeWriter(), new JsonNoticeWriter(), new JsonLinesNoticeWriter(), new YamlNoticeWriter(), new HtmlNoticeWriter()];

    /// <summary>The names of the formats.</summary>
    public static IReadOnlyList<string> Formats { get; } = [.. Writers.Select(writer => writer.Format)];

    /// <summary>The writer of a format.</summary>
    /// <exception cref="ArgumentException">No writer has that name.</exception>
    public static INoticeWriter Get(string format) =>
        Array.Find(Writers, writer => writer.Format == format)
        ?? throw new ArgumentException($"No writer for \"{format}\".", nameof(format));
}
