namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>Every label that the program knows by itself; the same rows serve label lines, brackets and column headers.</summary>
internal static class BuiltInLabels
{
    /// <summary>The rows.</summary>
    public static IReadOnlyList<FieldLabel> Rows { get; } =
        [.. BuiltInUnitLabels.Rows, .. BuiltInLeaderLabels.Rows, .. BuiltInFactLabels.Rows, .. BuiltInColumnLabels.Rows];
}
