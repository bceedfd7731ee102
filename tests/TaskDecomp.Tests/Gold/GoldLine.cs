using System.Globalization;

namespace TaskDecomp.Tests.Gold;

/// <summary>A line of an annotation's table of lines.</summary>
/// <param name="Number">Its number in the source.</param>
/// <param name="Class">Its class.</param>
/// <param name="Text">Its text or the opening of it; empty where the table has none.</param>
internal sealed record GoldLine(int Number, string Class, string Text)
{
    /// <summary>Whether it belongs to a task.</summary>
    public bool IsTask => Class == "task";

    /// <summary>Reads a table.</summary>
    public static IReadOnlyList<GoldLine> Read(string file) =>
    [
        .. from row in File.ReadAllText(file).Split('\n')
           let cells = row.TrimEnd('\r').Split('\t', 3)
           where cells[0].Length > 0 && cells[0].All(char.IsAsciiDigit)
           select new GoldLine(int.Parse(cells[0], CultureInfo.InvariantCulture), cells[1], cells.Length > 2 ? cells[2] : ""),
    ];
}
