using TaskDecomp.Blocks;
using TaskDecomp.Diagnostics;
using TaskDecomp.Limits;
using TaskDecomp.Readers;

namespace TaskDecomp.Tests.Readers;

/// <summary>What a reader made of a file.</summary>
/// <param name="Document">The document.</param>
/// <param name="Diagnostics">What it reported.</param>
internal sealed record Outcome(BlockDocument Document, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The lines, furniture in braces.</summary>
    public IReadOnlyList<string> Lines =>
        [.. Document.Blocks.SelectMany(block => block.Lines().Select(line => Shown(line.Text, block)))];

    /// <summary>The rows of the only table, a cell as <c>column+span×rows text</c> where it spans any.</summary>
    public IReadOnlyList<string> Grid =>
        [.. Document.Blocks.OfType<TableBlock>().Single().Rows.Select(row => string.Join(" | ", row.Cells.Select(Shown)))];

    /// <summary>Reads a file.</summary>
    public static Outcome Of(IDocumentReader reader, byte[] content, string? sheet = null, ReadLimits? limits = null)
    {
        var diagnostics = new DiagnosticBag();
        var document = reader.Read(content, new ReaderOptions(null) { Sheet = sheet, Limits = limits ?? ReadLimits.Default }, diagnostics);
        Assert.Equal(Enumerable.Range(1, Numbers(document).Count), Numbers(document));
        return new Outcome(document, diagnostics.Items);
    }

    /// <summary>Reads a file that is refused, and gives the diagnostic.</summary>
    public static Diagnostic Refusal(IDocumentReader reader, byte[] content, string? sheet = null) =>
        Assert.Throws<NoticeReadException>(() => Of(reader, content, sheet)).Diagnostic;

    private static List<int> Numbers(BlockDocument document) =>
        [.. document.Lines().Select(line => line.Number)];

    private static string Shown(string text, Block block) => block.IsFurniture ? $"{{{text}}}" : text;

    private static string Shown(TableCell cell)
    {
        var text = string.Join(" / ", cell.Paragraphs);
        return cell is { RowSpan: 1, ColumnSpan: 1 } ? text : $"[{cell.Column}+{cell.ColumnSpan}×{cell.RowSpan}]{text}";
    }
}
