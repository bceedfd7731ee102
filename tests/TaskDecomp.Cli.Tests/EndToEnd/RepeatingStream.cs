namespace TaskDecomp.Cli.Tests.EndToEnd;

/// <summary>The same line over and over, in pieces that do not end where lines do.</summary>
internal sealed class RepeatingStream(byte[] line, int times) : MemoryStream
{
    private const int Piece = 1000;

    private long _at;

    public override int Read(byte[] buffer, int offset, int count)
    {
        var left = (long)line.Length * times - _at;
        var start = (int)(_at % line.Length);
        var length = (int)Math.Min(Math.Min(Math.Min(count, Piece), line.Length - start), left);
        line.AsSpan(start, length).CopyTo(buffer.AsSpan(offset));
        _at += length;
        return length;
    }
}
