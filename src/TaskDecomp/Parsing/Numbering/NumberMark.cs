namespace TaskDecomp.Parsing.Numbering;

/// <summary>A printed number at the start of a line.</summary>
/// <param name="Style">How it is printed.</param>
/// <param name="Value">What it counts.</param>
/// <param name="Start">Where its label starts.</param>
/// <param name="End">Where its label ends, exclusive.</param>
/// <param name="RunsIntoFigure">A figure follows without a blank (<c>9.3.5万亩</c>): only the sequence tells whether it is a number at all.</param>
internal readonly record struct NumberMark(NumberStyle Style, int Value, int Start, int End, bool RunsIntoFigure);
