namespace TaskDecomp.Readers.Spreadsheet;

/// <summary>How far a sheet reaches, and its errors.</summary>
/// <param name="Rows">How many rows there are to the last cell with content.</param>
/// <param name="Columns">How many columns there are to the last cell with content.</param>
/// <param name="Errors">The cells, 0-based, that show an error (<c>#N/A</c>).</param>
internal sealed record SheetExtent(int Rows, int Columns, IReadOnlyDictionary<(int Row, int Column), string> Errors);
