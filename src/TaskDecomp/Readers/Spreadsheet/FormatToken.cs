namespace TaskDecomp.Readers.Spreadsheet;

/// <summary>A piece of a number format.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its characters; of a literal what it prints.</param>
internal readonly record struct FormatToken(FormatTokenKind Kind, string Text);
