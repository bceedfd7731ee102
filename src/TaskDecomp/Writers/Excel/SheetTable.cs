namespace TaskDecomp.Writers.Excel;

/// <summary>What stands on a sheet, before it is painted. A value is null, a text, a whole number, a share or a day.</summary>
/// <param name="Key">Names the sheet in <c>Headers.resx</c> (<c>Sheet.Key</c>) and its table.</param>
/// <param name="Columns">The columns; none for a sheet without a table.</param>
/// <param name="Rows">The rows, a value for each column.</param>
internal sealed record SheetTable(string Key, IReadOnlyList<SheetColumn> Columns, IReadOnlyList<object?[]> Rows)
{
    /// <summary>Named facts above the table.</summary>
    public IReadOnlyList<(string Name, object? Value)> Facts { get; init; } = [];

    /// <summary>A row of sums below the table; null for none.</summary>
    public object?[]? Totals { get; init; }

    /// <summary>A mark for each row; none for a table without.</summary>
    public IReadOnlyList<RowMark> Marks { get; init; } = [];

    /// <summary>Makes a table of items, without the columns that no item fills.</summary>
    public static SheetTable Of<T>(string key, IReadOnlyList<T> items, params IEnumerable<(SheetColumn Column, Func<T, object?> Value)> columns)
    {
        var filled = columns
            .Select(column => (column.Column, Values: items.Select(column.Value).ToArray()))
            .Where(column => column.Column.IsForm || column.Column.IsChosen || items.Count == 0 || column.Values.Any(value => value is not null))
            .ToList();
        return new SheetTable(
            key,
            [.. filled.Select(column => column.Column)],
            [.. Enumerable.Range(0, items.Count).Select(i => filled.Select(column => column.Values[i]).ToArray())]);
    }
}
