using System.Globalization;
using System.Text.RegularExpressions;

namespace TaskDecomp.Writers.Excel.Forms;

/// <summary>Moves the places in a formula, as Excel does when rows are put in or a formula is filled down.</summary>
internal static partial class Formula
{
    private const int MostRows = 1_048_576;
    private const int MostColumns = 16_384;

    /// <summary>A formula after rows of a sheet were repeated. A range that ends with them takes in all of them.</summary>
    /// <param name="formula">The formula; texts in quotes are left alone.</param>
    /// <param name="block">The rows.</param>
    /// <param name="sheet">The sheet that the rows are on.</param>
    /// <param name="isThere">Whether the formula stands on that sheet, so that a place without a sheet means it.</param>
    /// <param name="expands">Whether ranges grow: not in the repeated rows themselves.</param>
    public static string Move(string formula, RowBlock block, string sheet, bool isThere, bool expands = true) => Place().Replace(formula, match =>
    {
        var named = match.Groups["sheet"];
        var means = named.Success ? Unquoted(named.ValueSpan[..^1].ToString()).Equals(sheet, StringComparison.OrdinalIgnoreCase) : isThere;
        if (!means || (!match.Groups["from"].Success && !match.Groups["rows"].Success))
        {
            return match.Value;
        }

        var isRange = match.Groups["to"].Success || match.Groups["rows"].Success;
        var index = 0;
        var body = Step().Replace(match.Value[named.Length..], step =>
        {
            var row = Number(step.Groups["row"]);
            var moved = expands && isRange && index++ > 0 ? block.End(row) : block.Row(row);
            return $"{step.Groups["dollar"].Value}{step.Groups["column"].Value}{step.Groups["fixed"].Value}{Text(moved)}";
        });
        return named.Value + body;
    });

    /// <summary>A formula so many rows further down and columns to the right: places with $ stay.</summary>
    public static string Fill(string formula, int rows, int columns) => Place().Replace(formula, match =>
    {
        if (!match.Groups["from"].Success && !match.Groups["rows"].Success)
        {
            return match.Value;
        }

        var named = match.Groups["sheet"].Length;
        return match.Value[..named] + Step().Replace(match.Value[named..], step =>
        {
            var row = Number(step.Groups["row"]) + (step.Groups["fixed"].Length > 0 ? 0 : rows);
            var letters = step.Groups["column"].Value;
            var column = letters.Length == 0 || step.Groups["dollar"].Length > 0 ? 0 : CellRange.Column(letters) + columns;
            return row is < 1 or > MostRows || (column != 0 && column is < 1 or > MostColumns)
                ? "#REF!"
                : $"{step.Groups["dollar"].Value}{(column == 0 ? letters : CellRange.Letters(column))}{step.Groups["fixed"].Value}{Text(row)}";
        });
    });

    private static string Unquoted(string sheet) =>
        sheet is ['\'', .., '\''] ? sheet[1..^1].Replace("''", "'", StringComparison.Ordinal) : sheet;

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Text(int row) => row.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text, or a place: <c>A5</c>, <c>$A$5:F8</c>, <c>$1:$4</c>, with a sheet or without; no function (<c>LOG10(</c>) and no name.</summary>
    [GeneratedRegex(
        """
        "[^"]*"|(?<![\w.$'!])(?<sheet>(?:'(?:[^']|'')*'|[\w.]+)!)?(?:(?<from>\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6})(?::(?<to>\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6}))?|(?<rows>\$?[1-9][0-9]{0,6}:\$?[1-9][0-9]{0,6}))(?![\w.(!])
        """,
        RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"(?:(?<dollar>\$?)(?<column>[A-Z]{1,3}))?(?<fixed>\$?)(?<row>[0-9]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Step();
}
