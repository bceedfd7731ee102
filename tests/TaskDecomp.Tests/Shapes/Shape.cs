namespace TaskDecomp.Tests.Shapes;

/// <summary>A notice as it is written once, to be put into files of every format.</summary>
/// <param name="Name">What is special about it.</param>
/// <param name="Paragraphs">Its paragraphs.</param>
/// <param name="Table">The table below them; null where it has none.</param>
internal sealed record Shape(string Name, string[] Paragraphs, ShapeTable? Table = null);
