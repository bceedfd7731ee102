using System.Globalization;
using TaskDecomp.Model;
using TaskDecomp.Text;
using TaskDecomp.Writers.Rows;

namespace TaskDecomp.Writers.Merging;

/// <summary>The columns of a list of many notices: those of the notice, those of the list of one, and the extras together, since which there are is known only at the end.</summary>
internal static class MergedColumns
{
    private const int FileWidth = 30;
    private const int NoticeWidth = 24;
    private const int DayWidth = 12;
    private const int ExtrasWidth = 30;

    /// <summary>The file's name is not the notice's to tell.</summary>
    private const string File = "File";

    private static readonly (string Key, string Header, int Width, Func<Notice, string?> Value)[] OfNotice =
    [
        ("DocumentNumber", "Doc.Number", NoticeWidth, notice => notice.DocumentNumber),
        ("NoticeTitle", "Doc.Title", NoticeWidth, notice => notice.Title),
        ("IssuedOn", "Doc.IssuedOn", DayWidth, notice => notice.IssuedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
    ];

    /// <summary>The keys, in the order of the columns.</summary>
    public static IReadOnlyList<string> Keys { get; } = [File, .. OfNotice.Select(column => column.Key), .. TaskColumns.Keys, "Extras"];

    /// <summary>The widths in a sheet, in characters of ASCII.</summary>
    public static IReadOnlyList<int> Widths { get; } =
        [FileWidth, .. OfNotice.Select(column => column.Width), .. TaskColumns.Keys.Select(key => TaskColumns.Get(key).Width), ExtrasWidth];

    /// <summary>The headers in a language.</summary>
    public static IReadOnlyList<string> HeadersIn(Language language) =>
    [
        Headers.Get("Doc.File", language),
        .. OfNotice.Select(column => Headers.Get(column.Header, language)),
        .. TaskColumns.Keys.Select(key => TaskColumns.Get(key).Header(language)),
        Headers.Get("Extras", language),
    ];

    /// <summary>The rows of a notice, without the column of the file.</summary>
    public static IEnumerable<object?[]> RowsOf(Notice notice)
    {
        var rows = NoticeRows.From(notice);
        object?[] head = [.. OfNotice.Select(column => column.Value(notice))];
        return rows.Rows.Select(row => (object?[])[.. head, .. TaskColumns.Keys.Select(key => TaskColumns.Get(key).Value(row)), RowText.Extras(row)]);
    }
}
