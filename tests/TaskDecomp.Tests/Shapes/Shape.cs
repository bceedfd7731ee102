namespace TaskDecomp.Tests.Shapes;

/// <summary>A notice as it is written once, to be put into files of every format.</summary>
/// <param name="Name">What is special about it.</param>
/// <param name="Paragraphs">Its paragraphs.</param>
/// <param name="Table">The table below them; null where it has none.</param>
internal sealed record Shape(string Name, string[] Paragraphs, ShapeTable? Table = null)
{
    /// <summary>Whether plain text can show it: cells of several paragraphs have no lines there.</summary>
    public bool IsPlain => Table?.Lines.Any(line => line.Any(cell => cell?.Contains('\n') == true)) != true;

    /// <summary>Whether paper shows where its rows part: rows below one number stand as near to each other as the lines of a cell.</summary>
    public bool ShowsRows => Table?.Lines.All(line => line[0] is not null) != false;
}
