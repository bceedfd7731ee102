namespace TaskDecomp.Cli.Batch;

/// <summary>The unit of limits.</summary>
internal static class Megabyte
{
    /// <summary>Bytes in one.</summary>
    public const long Bytes = 1_000_000;
}
