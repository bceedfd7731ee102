using System.Text;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Readers;

namespace TaskDecomp;

/// <summary>Applies suggestions to a text, and leaves every other byte as it is.</summary>
internal static class TextFixer
{
    private static readonly HashSet<string> OpenCodes =
        [.. DiagnosticCatalog.All.Where(descriptor => descriptor.HasOtherReadings).Select(descriptor => descriptor.Code)];

    /// <summary>Applies those suggestions that have just one reading.</summary>
    /// <param name="content">The bytes of the text.</param>
    /// <param name="encodingName">The encoding that it was read in.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="diagnostics">Those to apply.</param>
    /// <exception cref="NoticeReadException">The encoding cannot take them.</exception>
    public static TextFix Apply(ReadOnlyMemory<byte> content, string encodingName, IReadOnlyList<SourceLine> lines, IEnumerable<NoticeDiagnostic> diagnostics)
    {
        var suggestions = diagnostics.Where(diagnostic => diagnostic.Suggestion is not null)
            .Select(diagnostic => (Diagnostic: diagnostic, Edit: OpenCodes.Contains(diagnostic.Code) ? null : SuggestedEdit.Of(diagnostic, lines))).ToList();
        var edits = suggestions.Select(pair => pair.Edit).OfType<SuggestedEdit>().Distinct().OrderBy(edit => edit.Line).ThenBy(edit => edit.Start).ToList();
        int[] contradictions = [.. edits.Zip(edits.Skip(1)).Where(pair => pair.First.Contradicts(pair.Second)).Select(pair => pair.First.Line).Distinct()];
        edits.RemoveAll(edit => contradictions.Contains(edit.Line));
        var applied = suggestions.Where(pair => pair.Edit is { } edit && edits.Contains(edit)).Select(pair => pair.Diagnostic).ToList();
        return new TextFix(
            Replace(content, encodingName, lines, edits),
            applied,
            [.. suggestions.Select(pair => pair.Diagnostic).Where(diagnostic => !applied.Contains(diagnostic))],
            contradictions);
    }

    private static ReadOnlyMemory<byte> Replace(ReadOnlyMemory<byte> content, string encodingName, IReadOnlyList<SourceLine> lines, List<SuggestedEdit> edits)
    {
        if (edits.Count == 0)
        {
            return content;
        }

        var encoding = TextDecoder.Strict(encodingName);
        var text = encoding.GetString(content.Span);
        var starts = LineStarts(text, lines);
        var wanted = new StringBuilder();
        using var bytes = new MemoryStream();
        var map = new ByteMap(content, encoding);
        var (character, position) = (0, 0);
        foreach (var edit in edits)
        {
            var (start, end) = (starts[edit.Line - 1] + edit.Start, starts[edit.Line - 1] + edit.End);
            var (from, to) = (map.OffsetOf(start), map.OffsetOf(end));
            bytes.Write(content.Span[position..from]);
            bytes.Write(Encode(encoding, edit.Replacement));
            wanted.Append(text, character, start - character).Append(edit.Replacement);
            (character, position) = (end, to);
        }

        bytes.Write(content.Span[position..]);
        wanted.Append(text, character, text.Length - character);

        // An encoding with shifts, such as HZ, has bytes that mean something else once others stand before them.
        return encoding.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) == wanted.ToString()
            ? bytes.ToArray()
            : throw Unfit(encoding);
    }

    private static int[] LineStarts(string text, IReadOnlyList<SourceLine> lines)
    {
        var starts = new int[lines.Count];
        var at = text.StartsWith('\uFEFF') ? 1 : 0;
        for (var i = 0; i < lines.Count; i++)
        {
            starts[i] = at;
            at += lines[i].Text.Length;
            at += text.AsSpan(at).StartsWith("\r\n") ? 2 : 1;
        }

        return starts;
    }

    private static byte[] Encode(Encoding encoding, string text)
    {
        try
        {
            return encoding.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            throw Unfit(encoding);
        }
    }

    private static NoticeReadException Unfit(Encoding encoding) =>
        new(new Diagnostic(DiagnosticCatalog.EncodingTakesNoFix, null, [encoding.WebName]));
}
