using System.Globalization;
using TaskDecomp.Parsing.Lines;

namespace TaskDecomp.Parsing.Outline.Tables;

/// <summary>The number that a row of a table starts with.</summary>
/// <param name="Value">What it counts.</param>
/// <param name="End">Offset behind it.</param>
internal readonly record struct RowNumber(int Value, int End)
{
    private const int MaxDigits = 4;

    /// <summary>Reads the digits that a line starts with: alone on the line, or in front of a blank; null where there are none.</summary>
    public static RowNumber? Read(TextLine line)
    {
        var end = line.Start;
        while (end < line.End && end - line.Start < MaxDigits && char.IsAsciiDigit(line.Folded[end]))
        {
            end++;
        }

        return end > line.Start && (end == line.End || line.Folded[end] == ' ')
            ? new RowNumber(int.Parse(line.Folded.AsSpan(line.Start, end - line.Start), CultureInfo.InvariantCulture), end)
            : null;
    }
}
