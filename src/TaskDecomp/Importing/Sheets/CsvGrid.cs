using System.Text;
using System.Text.Unicode;
using CsvHelper;
using TaskDecomp.Limits;
using TaskDecomp.Readers;
using TaskDecomp.Writers.Csv;

namespace TaskDecomp.Importing.Sheets;

/// <summary>Opens CSV and TSV as this program and Excel write them.</summary>
internal static class CsvGrid
{
    private const int LongestHead = 8192;

    /// <summary>The list.</summary>
    /// <param name="content">The bytes: UTF-8, UTF-16 with its mark, or GB18030, which Excel saves as on a Chinese machine.</param>
    /// <param name="limits">What the list may ask for.</param>
    /// <returns>The list, the encoding's name and what parts the cells.</returns>
    /// <exception cref="Diagnostics.NoticeReadException">It goes beyond a limit.</exception>
    public static (SheetGrid Grid, string Encoding, char Separator) Read(ReadOnlyMemory<byte> content, ReadLimits limits)
    {
        var encoding = EncodingOf(content.Span);
        var text = encoding.GetString(content.Span).TrimStart('\uFEFF');
        TextDocumentReader.CheckLines(text, limits);
        var separator = SeparatorOf(HeadOf(text));
        return (new SheetGrid("", Rows(text, separator, limits)), encoding.WebName, separator);
    }

    /// <summary>The first row alone.</summary>
    /// <param name="content">The bytes.</param>
    public static SheetGrid ReadHead(ReadOnlyMemory<byte> content)
    {
        var head = HeadOf(EncodingOf(content.Span).GetString(content.Span[..Math.Min(content.Length, LongestHead)]).TrimStart('\uFEFF'));
        return new SheetGrid("", Rows(head.TrimEnd('\r').ToString(), SeparatorOf(head), ReadLimits.Default));
    }

    private static ReadOnlySpan<char> HeadOf(string text) => text.AsSpan(0, text.IndexOf('\n') is >= 0 and var end ? end : text.Length);

    private static char SeparatorOf(ReadOnlySpan<char> head) => head.Contains('\t') ? '\t' : head.Count(';') > head.Count(',') ? ';' : ',';

    private static List<GridCell[]> Rows(string text, char separator, ReadLimits limits)
    {
        var rows = new List<GridCell[]>();
        var guard = new GridGuard(limits);
        using var reader = CsvReader.Create(
            new StringReader(text), new CsvReaderOptions { HasHeader = false, TrimWhitespace = false, Separator = separator });
        while (reader.Read())
        {
            rows.Add(WithoutBlanks([.. Enumerable.Range(0, reader.FieldCount).Select(i => new GridCell(Unguarded(reader.GetString(i)), null))]));
            guard.Check(rows.Count, rows[^1]);
        }

        return rows;
    }

    private static GridCell[] WithoutBlanks(GridCell[] row) => row[..(Array.FindLastIndex(row, cell => !cell.IsEmpty) + 1)];

    private static string Unguarded(string text)
    {
        var field = text.StartsWith('\'') && FormulaGuard.IsNeeded(text.AsSpan(1)) ? text[1..] : text;
        return field.ReplaceLineEndings("\n").Trim();
    }

    private static Encoding EncodingOf(ReadOnlySpan<byte> content)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return content switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => Utf8.IsValid(content) ? Encoding.UTF8 : Encoding.GetEncoding("gb18030"),
        };
    }
}
