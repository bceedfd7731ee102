using System.Text.Json.Serialization;

namespace TaskDecomp.Text;

/// <summary>
/// A run of characters of the lines that the reader hands over, as people and editors count: 1-based, columns in UTF-16 units, the last
/// column exclusive; in JSON a list of the four.
/// </summary>
/// <param name="FirstLine">The line of the first character.</param>
/// <param name="FirstColumn">Its column.</param>
/// <param name="LastLine">The line of the last character.</param>
/// <param name="LastColumn">The column behind it.</param>
[JsonConverter(typeof(SourceRangeConverter))]
public readonly record struct SourceRange(int FirstLine, int FirstColumn, int LastLine, int LastColumn);
