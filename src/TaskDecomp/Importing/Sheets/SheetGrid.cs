using System.Globalization;

namespace TaskDecomp.Importing.Sheets;

/// <summary>A sheet of a workbook, or a CSV file, as its cells.</summary>
/// <param name="Name">The sheet's name; empty for a file that is one list.</param>
/// <param name="Rows">The rows down to the last one; a row may have fewer cells than another.</param>
internal sealed record SheetGrid(string Name, IReadOnlyList<GridCell[]> Rows)
{
    private const int Letters = 26;

    /// <summary>A cell; empty outside of the sheet.</summary>
    /// <param name="row">Its row, from 0.</param>
    /// <param name="column">Its column, from 0.</param>
    public GridCell Cell(int row, int column) =>
        row < Rows.Count && column < Rows[row].Length ? Rows[row][column] : GridCell.Empty;

    /// <summary>Where a person finds a cell: <c>任务清单!C5</c>.</summary>
    public string Address(int row, int column)
    {
        var letters = "";
        for (var i = column; i >= 0; i = (i / Letters) - 1)
        {
            letters = (char)('A' + (i % Letters)) + letters;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{Name}{(Name.Length == 0 ? "" : "!")}{letters}{row + 1}");
    }
}
