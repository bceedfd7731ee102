namespace TaskDecomp.Cli.Tests;

/// <summary>A stream that gives a few bytes at a time, and may fail in the middle.</summary>
/// <param name="content">What it gives.</param>
/// <param name="failsAt">How many bytes it gives before it fails; null for never.</param>
internal sealed class FaultyStream(byte[] content, int? failsAt = null) : MemoryStream(content, writable: false)
{
    private const int MostAtOnce = 7;

    private readonly byte[] _content = content;

    public override bool CanSeek => false;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var length = (int)Math.Min(Math.Min(buffer.Length, (Position % MostAtOnce) + 1), Length - Position);
        if (failsAt is { } end && Position + length > end)
        {
            throw new IOException("The connection was reset.");
        }

        // The base class would ask this method again.
        _content.AsSpan((int)Position, length).CopyTo(buffer);
        Position += length;
        return length;
    }

    public override void CopyTo(Stream destination, int bufferSize)
    {
        var buffer = new byte[bufferSize];
        for (var read = Read(buffer); read > 0; read = Read(buffer))
        {
            destination.Write(buffer, 0, read);
        }
    }
}
