using System.Text;

namespace TaskDecomp;

/// <summary>Finds the byte at which a character of a decoded text begins, going forward only; the bytes need not be what encoding the text anew would give.</summary>
internal sealed class ByteMap(ReadOnlyMemory<byte> content, Encoding encoding)
{
    /// <summary>More than the characters that one byte can complete.</summary>
    private const int MaxCharacters = 8;

    private readonly Decoder _decoder = encoding.GetDecoder();
    private int _characters;
    private int _bytes;

    /// <summary>The byte at which a character begins; 0-based, no character being asked for before the last one.</summary>
    public int OffsetOf(int character)
    {
        Span<char> buffer = stackalloc char[MaxCharacters];
        while (_characters < character && _bytes < content.Length)
        {
            _characters += _decoder.GetChars(content.Span.Slice(_bytes, 1), buffer, flush: false);
            _bytes++;
        }

        return _bytes;
    }
}
