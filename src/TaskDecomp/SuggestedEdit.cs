using TaskDecomp.Model;
using TaskDecomp.Text;

namespace TaskDecomp;

/// <summary>What a suggestion changes of its line, and no character more.</summary>
/// <param name="Line">The line, 1-based.</param>
/// <param name="Start">The first character that is replaced, 0-based, in UTF-16 units.</param>
/// <param name="End">The character behind the last one; equal to <paramref name="Start"/> where text is only put in.</param>
/// <param name="Replacement">What stands there then.</param>
public sealed record SuggestedEdit(int Line, int Start, int End, string Replacement)
{
    /// <summary>The characters that are replaced.</summary>
    public SourceRange Range => new(Line, Start + 1, Line, End + 1);

    /// <summary>The edit of a diagnostic; null where it suggests nothing, or where its place in the line is not certain.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="lines">The lines of the notice as the reader hands them over.</param>
    public static SuggestedEdit? Of(NoticeDiagnostic diagnostic, IReadOnlyList<SourceLine> lines)
    {
        if (diagnostic.Suggestion is not { } suggestion || DiagnosticPlace.Find(diagnostic, lines) is not { } place
            || place.FirstLine != place.LastLine || place.FirstLine < 1 || place.FirstLine > lines.Count)
        {
            return null;
        }

        var line = lines[place.FirstLine - 1].Text;
        var (start, end) = (place.FirstColumn - 1, place.LastColumn - 1);
        return start < 0 || end < start || end > line.Length ? null
            : IsWholeLine(line, start, end, suggestion) ? Trim(place.FirstLine, line, 0, line.Length, suggestion)
            : Trim(place.FirstLine, line, start, end, suggestion);
    }

    /// <summary>Whether two edits of one line cannot both be made.</summary>
    public bool Contradicts(SuggestedEdit other) =>
        this != other && Line == other.Line && (Start == other.Start || (Start < other.End && other.Start < End));

    /// <summary>Whether the suggestion repeats what stands around the place: it is the whole line then, not the place alone.</summary>
    private static bool IsWholeLine(string line, int start, int end, string suggestion) =>
        suggestion.Length >= start + line.Length - end
        && suggestion.AsSpan().StartsWith(line.AsSpan(0, start))
        && suggestion.AsSpan().EndsWith(line.AsSpan(end));

    private static SuggestedEdit? Trim(int number, string line, int start, int end, string wanted)
    {
        var printed = line.AsSpan(start, end - start);
        var head = printed.CommonPrefixLength(wanted);
        head -= head > 0 && char.IsHighSurrogate(printed[head - 1]) ? 1 : 0;
        var tail = 0;
        while (tail < Math.Min(printed.Length, wanted.Length) - head && printed[^(tail + 1)] == wanted[^(tail + 1)])
        {
            tail++;
        }

        tail -= tail > 0 && char.IsLowSurrogate(printed[^tail]) ? 1 : 0;
        var edit = new SuggestedEdit(number, start + head, end - tail, wanted[head..^tail]);
        return edit.Start == edit.End && edit.Replacement.Length == 0 ? null : edit;
    }
}
