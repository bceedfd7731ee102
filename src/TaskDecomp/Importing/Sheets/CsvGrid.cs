using System.Text;
using System.Text.Unicode;
using CsvHelper;
using TaskDecomp.Writers.Csv;

namespace TaskDecomp.Importing.Sheets;

/// <summary>Opens CSV and TSV as this program and Excel write them.</summary>
internal static class CsvGrid
{
    private const int LongestHead = 8192;

    /// <summary>The list.</summary>
    /// <param name="content">The bytes: UTF-8, UTF-16 with its mark, or GB18030, which Excel saves as on a Chinese machine.</param>
    /// <param name="onlyHead">Only the opening of the file is looked at.</param>
    /// <returns>The list, the encoding's name and what parts the cells.</returns>
    public static (SheetGrid Grid, string Encoding, char Separator) Read(ReadOnlyMemory<byte> content, bool onlyHead)
    {
        var encoding = EncodingOf(content.Span);
        var text = encoding.GetString(onlyHead ? content.Span[..Math.Min(content.Length, LongestHead)] : content.Span).TrimStart('\uFEFF');
        var head = text.AsSpan(0, text.IndexOf('\n') is >= 0 and var end ? end : text.Length);
        var separator = head.Contains('\t') ? '\t' : head.Count(';') > head.Count(',') ? ';' : ',';
        return (new SheetGrid("", Rows(onlyHead ? head.TrimEnd('\r').ToString() : text, separator)), encoding.WebName, separator);
    }

    private static List<GridCell[]> Rows(string text, char separator)
    {
        var rows = new List<GridCell[]>();
        using var reader = CsvReader.Create(
            new StringReader(text), new CsvReaderOptions { HasHeader = false, TrimWhitespace = false, Separator = separator });
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => new GridCell(Unguarded(reader.GetString(i)), null))]);
        }

        return rows;
    }

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
