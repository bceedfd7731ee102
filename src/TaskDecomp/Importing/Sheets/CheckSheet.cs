using System.Globalization;
using System.Text.RegularExpressions;
using TaskDecomp.Model;

namespace TaskDecomp.Importing.Sheets;

/// <summary>The sheet 校核: coverage above, diagnostics below.</summary>
/// <param name="grid">The sheet; null where the workbook has none.</param>
internal sealed partial class CheckSheet(SheetGrid? grid)
{
    private static readonly Coverage None = new(0, 0, 0, 0, 0, 0, []);

    private readonly IReadOnlyList<GridCell[]> _rows = grid?.Rows ?? [];

    /// <summary>The coverage; of no line where the sheet's numbers are gone or do not add up.</summary>
    public Coverage Coverage()
    {
        var lines = Fact("Cov.UnclassifiedLines").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var coverage = new Coverage(
            Count("Cov.Lines"), Count("Cov.Task"), Count("Cov.Heading"), Count("Cov.Metadata"), Count("Cov.Boilerplate"), Count("Cov.Unclassified"),
            [.. lines.Select(Number).OfType<int>().Where(line => line > 0)]);
        var sum = coverage.Task + coverage.Heading + coverage.Metadata + coverage.Boilerplate + coverage.Unclassified;
        return sum == coverage.Lines && coverage.UnclassifiedLines.Count == coverage.Unclassified ? coverage : None;
    }

    /// <summary>The diagnostics.</summary>
    /// <param name="tasks">The tasks, one of which a line belongs to.</param>
    public IReadOnlyList<NoticeDiagnostic> Diagnostics(IReadOnlyList<WorkItem> tasks)
    {
        var header = _rows.ToList().FindIndex(row => row.Any(cell => OwnWords.Is(cell.Text, "Code")) && row.Any(cell => OwnWords.Is(cell.Text, "Severity")));
        if (grid is null || header < 0)
        {
            return [];
        }

        var columns = new ColumnFinder(_rows[header]);
        var ids = tasks.SelectMany(task => task.Measures.Prepend(task)).Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        return [.. Enumerable.Range(header + 1, _rows.Count - header - 1).Select(Read).OfType<NoticeDiagnostic>()];

        NoticeDiagnostic? Read(int row)
        {
            string Text(string key) => columns.Cell(grid, row, key).Text;
            var severity = OwnWords.Find(Text("Severity"), Enum.GetNames<DiagnosticSeverity>().Select(name => $"Severity.{name}"));
            if (severity is null || !Code().IsMatch(Text("Code")))
            {
                return null;
            }

            // Ids count places: where rows were added or taken out, another task may have the old one. Lines do not change.
            var line = Number(Text("Line")) is > 0 and var number ? number : (int?)null;
            var task = line is { } at ? TaskAt(tasks, at) : ids.Contains(Text("TaskId")) ? Text("TaskId") : null;
            return new NoticeDiagnostic(
                Text("Code"), Enum.Parse<DiagnosticSeverity>(severity.Split('.')[1]), Text("Message"), line, task, Text("Suggestion") is { Length: > 0 } suggestion ? suggestion : null);
        }
    }

    private static string? TaskAt(IReadOnlyList<WorkItem> tasks, int line) =>
        tasks.Where(task => Has(task, line)).Select(task => (task.Measures.FirstOrDefault(measure => Has(measure, line)) ?? task).Id).FirstOrDefault();

    private static bool Has(WorkItem item, int line) => line >= item.Lines.First && line <= item.Lines.Last;

    private int Count(string key) => Number(Fact(key)) ?? 0;

    private string Fact(string key) => _rows.FirstOrDefault(row => row.Length > 1 && OwnWords.Is(row[0].Text, key))?[1].Text ?? "";

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 0 ? number : null;

    [GeneratedRegex("^TD[0-9]{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
