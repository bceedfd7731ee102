using TaskDecomp.Text;
using TaskDecomp.Writers;
using TaskDecomp.Writers.Rows;

namespace TaskDecomp.Importing.Sheets;

/// <summary>The list on a grid: where its columns are, whatever order a person has put them in, and its rows.</summary>
internal sealed class TaskTable
{
    // Above the header a person may have put a title.
    private const int LatestHeader = 10;

    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly List<(int Column, string Label)> _extras = [];

    private TaskTable(SheetGrid grid, int header, Language language)
    {
        (Grid, Language) = (grid, language);
        var width = grid.Rows.Max(row => row.Length);
        for (var column = 0; column < width; column++)
        {
            var text = grid.Cell(header, column).Text;
            if (!TaskColumns.Keys.Any(key => Headers.Get(key, language) == text && _columns.TryAdd(key, column)))
            {
                _extras.Add((column, LabelOf(text)));
            }
        }

        Rows = [.. Enumerable.Range(header + 1, grid.Rows.Count - header - 1).Select(row => new ListRow(this, row)).Where(row => !row.IsBlank)];
    }

    /// <summary>The grid that the list stands on.</summary>
    public SheetGrid Grid { get; }

    /// <summary>The language of its headers.</summary>
    public Language Language { get; }

    /// <summary>The rows below the header that have anything in them.</summary>
    public IReadOnlyList<ListRow> Rows { get; }

    /// <summary>The columns that are none of the fixed ones: printed labels, those to fill in, and what a person has added.</summary>
    public IReadOnlyList<(int Column, string Label)> Extras => _extras;

    /// <summary>The place of a fixed column; null where the list lacks it.</summary>
    public int? ColumnOf(string key) => _columns.TryGetValue(key, out var column) ? column : null;

    /// <summary>Finds the list; null where no row is its header.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="least">How many of our columns there must be: with fewer it is somebody else's list.</param>
    public static TaskTable? Find(SheetGrid grid, int least)
    {
        for (var row = 0; row < Math.Min(grid.Rows.Count, LatestHeader); row++)
        {
            foreach (var language in new[] { Language.Chinese, Language.English })
            {
                var texts = grid.Rows[row].Select(cell => cell.Text).ToHashSet(StringComparer.Ordinal);
                var ours = TaskColumns.Keys.Concat(TaskColumns.Tracking).Count(key => texts.Contains(Headers.Get(key, language)));
                if (ours >= least && texts.Contains(Headers.Get("Text", language)))
                {
                    return new TaskTable(grid, row, language);
                }
            }
        }

        return null;
    }

    // 备注（原文） is the printed 备注, beside the one to fill in.
    private string LabelOf(string header)
    {
        var printed = Headers.Get("Printed", Language);
        return header.Length == 0 ? Headers.Get("Extra", Language)
            : header.EndsWith(printed, StringComparison.Ordinal) ? header[..^printed.Length]
            : header;
    }
}
