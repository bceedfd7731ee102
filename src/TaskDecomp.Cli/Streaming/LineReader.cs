namespace TaskDecomp.Cli.Streaming;

/// <summary>Reads lines of bytes, each as soon as it is there. What it holds is the longest of the last lines, not all of them.</summary>
/// <param name="stream">Where they come from.</param>
/// <param name="longest">How many bytes a line may have.</param>
internal sealed class LineReader(Stream stream, long longest)
{
    private const int Usual = 64 * 1024;

    private byte[] _buffer = new byte[Usual];
    private int _start;
    private int _end;

    /// <summary>Whether the last line was too long: it was passed over, and nothing of it was kept.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The next line without its end, empty for one that is too long; null at the end. It holds until the next call.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public ReadOnlyMemory<byte>? Next()
    {
        IsTooLong = false;
        Shrink();
        var searched = 0;
        while (true)
        {
            var at = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (at >= 0)
            {
                var line = _buffer.AsMemory(_start, searched + at);
                _start += line.Length + 1;
                return line;
            }

            searched = _end - _start;
            if (searched > longest)
            {
                PassOver();
                return default(ReadOnlyMemory<byte>);
            }

            if (!Fill())
            {
                ReadOnlyMemory<byte>? rest = searched == 0 ? default(ReadOnlyMemory<byte>?) : _buffer.AsMemory(_start, searched);
                _start = _end;
                return rest;
            }
        }
    }

    private void PassOver()
    {
        IsTooLong = true;
        int at;
        do
        {
            _start = _end = 0;
            _end = stream.Read(_buffer, 0, _buffer.Length);
            at = _buffer.AsSpan(0, _end).IndexOf((byte)'\n');
        }
        while (at < 0 && _end > 0);

        _start = at + 1;
    }

    private bool Fill()
    {
        if (_end == _buffer.Length)
        {
            var larger = _end - _start > _buffer.Length / 2 ? new byte[Math.Min(_buffer.Length * 2L, Array.MaxLength)] : _buffer;
            Buffer.BlockCopy(_buffer, _start, larger, 0, _end - _start);
            (_buffer, _start, _end) = (larger, 0, _end - _start);
        }

        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }

    /// <summary>Gives back what only one long line needed.</summary>
    private void Shrink()
    {
        var length = _end - _start;
        if (_buffer.Length > 16 * Usual && length < Usual)
        {
            var usual = new byte[Usual];
            Buffer.BlockCopy(_buffer, _start, usual, 0, length);
            (_buffer, _start, _end) = (usual, 0, length);
        }
    }
}
