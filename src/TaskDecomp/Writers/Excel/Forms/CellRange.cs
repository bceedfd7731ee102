using System.Globalization;
using System.Text.RegularExpressions;

namespace TaskDecomp.Writers.Excel.Forms;

/// <summary>Places of a sheet as its XML names them: <c>A5</c>, <c>A5:F8</c>, several parted by blanks.</summary>
internal static partial class CellRange
{
    /// <summary>The places after rows were repeated.</summary>
    public static string Move(string places, RowBlock block) => Place().Replace(places, match =>
    {
        var (from, to) = (Row(match.Groups["from"]), match.Groups["to"].Success ? Row(match.Groups["to"]) : (int?)null);
        var start = Invariant($"{match.Groups["left"].Value}{block.Row(from)}");
        return to is { } end ? Invariant($"{start}:{match.Groups["right"].Value}{block.End(end)}") : start;
    });

    /// <summary>The rows of a place.</summary>
    public static (int First, int Last) RowsOf(string place)
    {
        var match = Place().Match(place);
        var first = match.Success ? Row(match.Groups["from"]) : 0;
        return (first, match.Groups["to"].Success ? Row(match.Groups["to"]) : first);
    }

    /// <summary>A place so many rows further down.</summary>
    public static string Down(string place, int rows) => Place().Replace(place, match => Invariant(
        $"{match.Groups["left"].Value}{Row(match.Groups["from"]) + rows}{(match.Groups["to"].Success ? Invariant($":{match.Groups["right"].Value}{Row(match.Groups["to"]) + rows}") : "")}"));

    /// <summary>The letters of a column: 1 is A.</summary>
    public static string Letters(int column) => column <= 26 ? $"{(char)('A' + column - 1)}" : Letters((column - 1) / 26) + Letters(((column - 1) % 26) + 1);

    /// <summary>The number of a column.</summary>
    public static int Column(ReadOnlySpan<char> letters)
    {
        var column = 0;
        foreach (var letter in letters)
        {
            column = (column * 26) + (letter - 'A' + 1);
        }

        return column;
    }

    private static int Row(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<left>[A-Z]{1,3})(?<from>[0-9]{1,7})(?::(?<right>[A-Z]{1,3})(?<to>[0-9]{1,7}))?", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
