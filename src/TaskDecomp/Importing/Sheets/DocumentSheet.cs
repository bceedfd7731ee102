using System.Globalization;
using System.Text.RegularExpressions;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;

namespace TaskDecomp.Importing.Sheets;

/// <summary>The sheet 文件信息: names in the first column, what they are in the second.</summary>
internal sealed partial class DocumentSheet
{
    private const string Prefix = "Doc.";

    private static readonly string[] Told =
        [.. new[] { "Title", "Number", "Issuer", "IssuedOn", "Year", "Kind", "Recipients", "CopiedTo", "File", "Format", "Encoding", "Sha256", "Schema" }.Select(key => Prefix + key)];

    // What is counted anew.
    private static readonly string[] Counted =
        [.. new[] { "Sections", "Tasks", "Measures", "Rows", "Units", "Leaders" }.Select(key => Prefix + key)];

    // What every notice has.
    private static readonly string[] Always = [.. new[] { "Kind", "File", "Format", "Sha256", "Schema" }.Select(key => Prefix + key)];

    private readonly SheetGrid _grid;
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);
    private readonly List<(int Row, int Line)> _rules = [];
    private readonly List<int> _unknown = [];

    /// <summary>Finds the facts.</summary>
    public DocumentSheet(SheetGrid grid)
    {
        _grid = grid;
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            var name = grid.Cell(row, 0).Text;
            if (OwnWords.Find(name, Told) is { } key && _rows.TryAdd(key, row) || OwnWords.Find(name, Counted) is not null)
            {
                continue;
            }

            if (Rule().Match(name) is { Success: true } rule && int.TryParse(rule.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line > 0)
            {
                _rules.Add((row, line));
            }
            else if (grid.Rows[row].Any(cell => !cell.IsEmpty))
            {
                _unknown.Add(row);
            }
        }
    }

    /// <summary>Whether it is a sheet of ours: some of the facts that every notice has are there.</summary>
    public bool IsOurs => Always.Count(_rows.ContainsKey) >= 2;

    /// <summary>A fact as text; null where the sheet has none.</summary>
    public string? Text(string key) => _rows.TryGetValue(Prefix + key, out var row) && _grid.Cell(row, 1) is { IsEmpty: false } cell ? cell.Text : null;

    /// <summary>The work year.</summary>
    public int? Year(ImportContext context)
    {
        var text = Text("Year")?.TrimEnd('年');
        if (text is null)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 0 and < 10_000 ? year : Unread<int?>("Year", context);
    }

    /// <summary>成文日期.</summary>
    public DateOnly? IssuedOn(ImportContext context) =>
        !_rows.TryGetValue("Doc.IssuedOn", out var row) || _grid.Cell(row, 1) is not { IsEmpty: false } cell ? null
        : cell.Day ?? ReadDay(cell.Text, context.Cells) ?? Unread<DateOnly?>("IssuedOn", context);

    /// <summary>文种.</summary>
    public NoticeKind Kind(ImportContext context) =>
        Text("Kind") is not { } text ? NoticeKind.Decomposition
        : OwnWords.Find(text, Enum.GetNames<NoticeKind>().Select(name => $"Kind.{name}")) is { } key ? Enum.Parse<NoticeKind>(key.Split('.')[1])
        : Unread<NoticeKind>("Kind", context);

    /// <summary>The SHA-256 of the source; null where the sheet has none, or what stands there is none.</summary>
    public string? Hash(ImportContext context) => Text("Sha256") is not { } text ? null : Hex().IsMatch(text) ? text : Unread<string>("Sha256", context);

    /// <summary>The rules that the notice states about itself.</summary>
    public IReadOnlyList<Convention> Conventions(ICellParser cells) =>
        [.. _rules.Select(rule => (_grid.Cell(rule.Row, 1).Text, rule.Line)).Where(rule => rule.Text.Length > 0).Select(rule => new Convention(cells.Rule(rule.Text), rule.Text, rule.Line))];

    /// <summary>Says which rows have no place in the model.</summary>
    public void ReportUnknown(DiagnosticBag diagnostics)
    {
        foreach (var row in _unknown)
        {
            diagnostics.Report(
                DiagnosticCatalog.FactNotTaken, null, _grid.Address(row, 0), string.Join(" | ", _grid.Rows[row].Take(2).Where(cell => !cell.IsEmpty).Select(cell => cell.Text)));
        }
    }

    /// <summary>A day as text: <c>2031-03-05</c>, <c>2031/3/5</c>, <c>2031年3月5日</c>; null where it is none.</summary>
    public static DateOnly? ReadDay(string text, ICellParser cells) =>
        DateOnly.TryParseExact(text, ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : cells.Date(text);

    private T? Unread<T>(string key, ImportContext context)
    {
        var row = _rows[Prefix + key];
        context.Diagnostics.Report(DiagnosticCatalog.CellNotRead, null, _grid.Address(row, 1), _grid.Cell(row, 1).Text, _grid.Cell(row, 0).Text);
        return default;
    }

    [GeneratedRegex("^[0-9a-f]{64}$", RegexOptions.CultureInvariant)]
    private static partial Regex Hex();

    // 约定（第12行）   Rule (line 12)
    [GeneratedRegex(@"^(?:约定|Rule)\s*[（(](?:第|line )\s*([0-9]+)\s*行?[）)]$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();
}
