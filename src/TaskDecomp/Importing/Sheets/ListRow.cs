using TaskDecomp.Model;

namespace TaskDecomp.Importing.Sheets;

/// <summary>A row of the list.</summary>
/// <param name="table">The list.</param>
/// <param name="row">Its place on the grid, from 0.</param>
internal sealed class ListRow(TaskTable table, int row)
{
    /// <summary>Whether nothing stands in it but a number that counts rows.</summary>
    public bool IsBlank => table.Grid.Rows[row].Where((_, column) => column != table.ColumnOf("Index")).All(cell => cell.IsEmpty);

    /// <summary>Where the row is found.</summary>
    public string Place => table.Grid.Address(row, 0);

    /// <summary>The row's texts, for a message.</summary>
    public string Content => string.Join(" | ", table.Grid.Rows[row].Where(cell => !cell.IsEmpty).Select(cell => cell.Text));

    /// <summary>Whether the row says anything of a task or a measure.</summary>
    public bool HasText => Text("Text").Length + Text("Title").Length + Text("Measure").Length > 0;

    /// <summary>Whether the row is a measure's.</summary>
    public bool IsMeasure => Text("Measure").Length + Text("MeasureLabel").Length > 0;

    /// <summary>The text under a fixed column; empty for none.</summary>
    public string Text(string key) => table.ColumnOf(key) is { } column ? table.Grid.Cell(row, column).Text : "";

    /// <summary>Where a cell of a fixed column is found.</summary>
    public string Address(string key) => table.Grid.Address(row, table.ColumnOf(key) ?? 0);

    /// <summary>What stands under the columns that the model has no field for.</summary>
    public IReadOnlyList<Extra> Extras =>
        [.. table.Extras.Select(extra => new Extra(extra.Label, table.Grid.Cell(row, extra.Column).Text)).Where(extra => extra.Text.Length > 0)];
}
