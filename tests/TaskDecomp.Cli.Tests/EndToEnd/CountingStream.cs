namespace TaskDecomp.Cli.Tests.EndToEnd;

/// <summary>Forgets what is written to it, and measures the heap as it comes.</summary>
internal sealed class CountingStream : MemoryStream
{
    private const int Early = 10_000;
    private const int Every = 10_000;

    /// <summary>How many lines came.</summary>
    public int Lines { get; private set; }

    /// <summary>What was alive after the first lines, in bytes.</summary>
    public long EarlyHeap { get; private set; }

    /// <summary>What was alive when it was last measured, in bytes.</summary>
    public long LastHeap { get; private set; }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Lines += buffer.Count((byte)'\n');
        if (Lines % Every == 0)
        {
            LastHeap = GC.GetTotalMemory(forceFullCollection: true);
            EarlyHeap = Lines == Early ? LastHeap : EarlyHeap;
        }
    }
}
