using TaskDecomp.Model;
using TaskDecomp.Text;

namespace TaskDecomp;

/// <summary>Finds the characters that a diagnostic is about.</summary>
public static class DiagnosticPlace
{
    /// <summary>Its own span, else the one place of its line that reads like its suggestion; null where neither is there.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="lines">The lines of the notice as the reader hands them over.</param>
    public static SourceRange? Find(NoticeDiagnostic diagnostic, IReadOnlyList<SourceLine> lines)
    {
        if (diagnostic.Span is not null)
        {
            return diagnostic.Span;
        }

        return diagnostic is { Line: { } number, Suggestion: { } suggestion } && number >= 1 && number <= lines.Count
            && Alike(lines[number - 1].Text, suggestion) is var (start, end)
            ? new SourceRange(number, start + 1, number, end + 1)
            : null;
    }

    /// <summary>The one place of a line that differs from a text in nothing but blanks and 、; a place that reads so already is not meant.</summary>
    private static (int Start, int End)? Alike(string line, string suggestion)
    {
        int[] places = [.. Enumerable.Range(0, line.Length).Where(i => IsKept(line[i]))];
        var printed = string.Concat(places.Select(i => line[i]));
        var wanted = string.Concat(suggestion.Where(IsKept));
        (int Start, int End)? found = null;
        for (var at = IndexOf(printed, wanted, 0); at >= 0; at = IndexOf(printed, wanted, at + 1))
        {
            var (start, end) = (places[at], places[at + wanted.Length - 1] + 1);
            if (line.AsSpan(start, end - start).SequenceEqual(suggestion))
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = (start, end);
        }

        return found;
    }

    private static int IndexOf(string printed, string wanted, int from) => wanted.Length == 0 ? -1 : printed.IndexOf(wanted, from, StringComparison.Ordinal);

    private static bool IsKept(char c) => c != '、' && !char.IsWhiteSpace(c);
}
