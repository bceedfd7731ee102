namespace TaskDecomp.Writers.Excel;

/// <summary>A text that leads somewhere.</summary>
/// <param name="Text">What the cell shows.</param>
/// <param name="Address">Relative to the workbook, escaped as an address.</param>
internal sealed record LinkedText(string Text, string Address);
