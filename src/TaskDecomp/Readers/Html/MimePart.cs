using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TaskDecomp.Limits;

namespace TaskDecomp.Readers.Html;

/// <summary>A part of a MIME message (RFC 2045, 2046): its header and its body as it stands.</summary>
internal sealed partial class MimePart
{
    private readonly Dictionary<string, string> _header = new(StringComparer.OrdinalIgnoreCase);
    private readonly ReadOnlyMemory<byte> _body;

    /// <summary>Reads a part.</summary>
    public MimePart(ReadOnlyMemory<byte> content)
    {
        var start = ReadHeader(content.Span);
        _body = content[start..];
    }

    /// <summary>The type (<c>text/html</c>), lower case.</summary>
    public string Type => Field("Content-Type").Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>The character encoding that the header names; null where it names none.</summary>
    public string? Charset => Parameter("charset");

    /// <summary>The names that other parts know it by: its address, and its id as they write it.</summary>
    public IEnumerable<string> Names => new[] { Field("Content-Location"), "cid:" + Field("Content-ID").Trim('<', '>') }.Where(name => name is not ("" or "cid:"));

    /// <summary>The parts in it that are none themselves, the one that it starts with first; itself where it has none.</summary>
    public IEnumerable<MimePart> Leaves() => Leaves(0);

    /// <summary>The body, decoded.</summary>
    public byte[] Decode() => Field("Content-Transfer-Encoding").Trim().ToLowerInvariant() switch
    {
        "base64" => DecodeBase64(_body.Span),
        "quoted-printable" => DecodeQuotedPrintable(_body.Span),
        _ => _body.ToArray(),
    };

    private IEnumerable<MimePart> Leaves(int depth)
    {
        if (depth >= ReadLimits.MessageDepth || !Type.StartsWith("multipart/", StringComparison.Ordinal) || Parameter("boundary") is not { Length: > 0 } boundary)
        {
            return [this];
        }

        var start = Parameter("start");
        return Parts(Encoding.Latin1.GetBytes("--" + boundary))
            .OrderBy(part => start is not null && part.Field("Content-ID") == start ? 0 : 1)
            .SelectMany(part => part.Leaves(depth + 1));
    }

    // Each line that begins with the boundary ends a part; what stands before the first belongs to none.
    private List<MimePart> Parts(byte[] boundary)
    {
        var parts = new List<MimePart>();
        var start = -1;
        for (var line = 0; line < _body.Length; line = LineEnd(_body.Span, line))
        {
            if (!_body.Span[line..].StartsWith(boundary))
            {
                continue;
            }

            if (start >= 0)
            {
                parts.Add(new MimePart(_body[start..line]));
            }

            start = LineEnd(_body.Span, line);
            if (_body.Span[(line + boundary.Length)..].StartsWith("--"u8))
            {
                return parts;
            }
        }

        // The file breaks off before the last boundary: what is there is read.
        if (start >= 0 && start < _body.Length)
        {
            parts.Add(new MimePart(_body[start..]));
        }

        return parts;
    }

    private int ReadHeader(ReadOnlySpan<byte> content)
    {
        var name = "";
        var start = 0;
        while (start < content.Length)
        {
            var end = LineEnd(content, start);
            var line = Encoding.Latin1.GetString(content[start..end]).TrimEnd('\r', '\n');
            start = end;
            if (line.Length == 0)
            {
                break;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line[0] is ' ' or '\t' && name.Length > 0)
            {
                _header[name] += " " + line.Trim();
            }
            else if (colon > 0)
            {
                name = line[..colon].Trim();
                _header[name] = line[(colon + 1)..].Trim();
            }
        }

        return start;
    }

    private string Field(string name) => _header.GetValueOrDefault(name, "");

    // boundary="----=_NextPart_01" or charset=utf-8
    private string? Parameter(string name) =>
        Parameters().Matches(Field("Content-Type")).FirstOrDefault(match => match.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } found
            ? found.Groups["quoted"].Success ? found.Groups["quoted"].Value : found.Groups["plain"].Value
            : null;

    private static int LineEnd(ReadOnlySpan<byte> content, int start) => content[start..].IndexOf((byte)'\n') is >= 0 and var length ? start + length + 1 : content.Length;

    private static byte[] DecodeBase64(ReadOnlySpan<byte> body)
    {
        // White space may stand anywhere; what else is no letter of base64 is not part of the data.
        var letters = new List<byte>(body.Length);
        foreach (var b in body)
        {
            if (char.IsAsciiLetterOrDigit((char)b) || b is (byte)'+' or (byte)'/')
            {
                letters.Add(b);
            }
        }

        letters.AddRange(Enumerable.Repeat((byte)'=', (4 - letters.Count % 4) % 4));
        var decoded = new byte[Base64.GetMaxDecodedFromUtf8Length(letters.Count)];
        Base64.DecodeFromUtf8([.. letters], decoded, out _, out var written);
        return decoded[..written];
    }

    // =E4=BD=A0, and = at a line's end for a line that goes on; blanks before a line break are none of the text.
    private static byte[] DecodeQuotedPrintable(ReadOnlySpan<byte> body)
    {
        var decoded = new List<byte>(body.Length);
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] != '=')
            {
                decoded.Add(body[i]);
            }
            else if (i + 2 < body.Length && byte.TryParse(body.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                decoded.Add(value);
                i += 2;
            }
            else
            {
                i = LineEnd(body, i) - 1;
            }
        }

        return [.. decoded];
    }

    [GeneratedRegex("""(?<name>[\w-]+)\s*=\s*(?:"(?<quoted>[^"]*)"|(?<plain>[^\s;"]+))""", RegexOptions.CultureInvariant)]
    private static partial Regex Parameters();
}
