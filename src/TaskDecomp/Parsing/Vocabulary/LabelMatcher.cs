using System.Buffers;

namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>Finds labels in folded text; a label matches letter-spaced too (<c>责 任 单 位:</c>).</summary>
internal sealed class LabelMatcher
{
    private static readonly SearchValues<char> Bullets = SearchValues.Create("◆◇※●○■□★☆▲△•►▶➤→—◎☞");
    private readonly WordIndex<Entry> _byFirst = new();
    private readonly WordIndex<Entry> _byLast = new();

    /// <summary>Prepares for the rows of a vocabulary.</summary>
    public LabelMatcher(IReadOnlyList<FieldLabel> rows)
    {
        Rows = rows;
        foreach (var row in rows)
        {
            foreach (var text in row.Texts)
            {
                var entry = new Entry(text, row);
                _byFirst.Add(text[0], text.Length, entry);
                _byLast.Add(text[^1], text.Length, entry);
            }
        }
    }

    /// <summary>The rows.</summary>
    public IReadOnlyList<FieldLabel> Rows { get; }

    /// <summary>
    /// The longest label that starts at an offset and is followed by a colon, a blank or the end of the text; a bullet may stand before it
    /// (<c>◆责任单位:</c>), a bracket around it (<c>[责任单位]市教育局</c>).
    /// </summary>
    public LabelMatch? MatchAt(ReadOnlySpan<char> text, int start)
    {
        var first = start;
        while (first < text.Length && Bullets.Contains(text[first]))
        {
            first++;
        }

        first = first > start ? SkipBlanks(text, first) : first;
        return (MatchBare(text, first) ?? MatchInBracket(text, first)) is { } match ? match with { From = start } : null;
    }

    /// <summary>The label that fills the bracket at an offset, with a value behind it; <c>市水利局(牵头单位)、</c> is the role of a unit.</summary>
    public LabelMatch? MatchInBracket(ReadOnlySpan<char> text, int open)
    {
        var first = open < text.Length && text[open] is '(' or '[' ? SkipBlanks(text, open + 1) : text.Length;
        if (first >= text.Length || _byFirst.Find(text[first]) is not { } entries)
        {
            return null;
        }

        foreach (var entry in entries)
        {
            if (!entry.Label.NeedsColon && EndOf(text, first, entry.Text) is > 0 and var end && SkipBlanks(text, end) is var close && close < text.Length && text[close] == (text[open] == '(' ? ')' : ']'))
            {
                var value = SkipBlanks(text, close + 1);
                value = value < text.Length && text[value] == ':' ? SkipBlanks(text, value + 1) : DashEnd(text, value) is > 0 and var dash ? SkipBlanks(text, dash) : value;
                var isLabel = value < text.Length ? text[value] is not ('、' or ',' or ';' or '。' or ')' or ']') : text[open] == '[' && text[..open].Trim().IsEmpty;
                return isLabel ? new LabelMatch(entry.Label, first, end, value, true) { From = open } : null;
            }
        }

        return null;
    }

    private LabelMatch? MatchBare(ReadOnlySpan<char> text, int start)
    {
        if (start >= text.Length || _byFirst.Find(text[start]) is not { } entries)
        {
            return null;
        }

        foreach (var entry in entries)
        {
            if (EndOf(text, start, entry.Text) is > 0 and var end && Match(text, entry.Label, start, end) is { } match)
            {
                return match;
            }
        }

        return null;
    }

    /// <summary>Whether a text starts with a label, whatever follows.</summary>
    public bool StartsWithLabel(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || _byFirst.Find(text[0]) is not { } entries)
        {
            return false;
        }

        foreach (var entry in entries)
        {
            if (!entry.Label.NeedsColon && EndOf(text, 0, entry.Text) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The longest label that ends right before a colon, or a word that stands for it, and starts at a place where a sentence or a field can start.</summary>
    public LabelMatch? MatchBeforeColon(ReadOnlySpan<char> text, int colon)
    {
        var end = colon;
        while (end > 0 && text[end - 1] == ' ')
        {
            end--;
        }

        if (end == 0 || _byLast.Find(text[end - 1]) is not { } entries)
        {
            return null;
        }

        foreach (var entry in entries)
        {
            if (StartOf(text, end, entry.Text) is >= 0 and var start && !entry.Label.IsColumnOnly && BulletStart(text, start) is var from && (from < start || IsFieldStart(text, start)))
            {
                return Match(text, entry.Label, start, end) is { } match ? match with { From = from } : null;
            }
        }

        return null;
    }

    /// <summary>The row of a text that is a label and nothing else, or is put together from labels; null where it is none.</summary>
    public FieldLabel? MatchWhole(ReadOnlySpan<char> text) => MatchListed(text) ?? ColumnWords.Find(text, this);

    /// <summary>The row of a text that is a label of it and nothing else; null where it is none.</summary>
    public FieldLabel? MatchListed(ReadOnlySpan<char> text) =>
        MatchAt(text, 0) is { } match && match.ValueStart >= text.Length ? match.Label : null;

    private LabelMatch? Match(ReadOnlySpan<char> text, FieldLabel label, int start, int end)
    {
        var colon = SkipBlanks(text, end);
        if (label.NeedsColon)
        {
            return colon < text.Length && text[colon] == ':' ? new LabelMatch(label, start, end, SkipBlanks(text, colon + 1), true) : null;
        }

        if (colon < text.Length && (text[colon] == ':' || (LabelCopula.IsOne(text[colon]) && LabelCopula.IsBeforeValue(label.Kind, text[(colon + 1)..], this))))
        {
            return new LabelMatch(label, start, end, SkipBlanks(text, colon + 1), true);
        }

        // 责任单位——市教育局, but 配合单位 — has none
        if (DashEnd(text, end) is > 0 and var dash && SkipBlanks(text, dash) < text.Length)
        {
            return new LabelMatch(label, start, end, SkipBlanks(text, dash), true);
        }

        return colon > end || colon == text.Length ? new LabelMatch(label, start, end, colon, false) : null;
    }

    // The end of a dash of two signs; -1 where none stands there.
    private static int DashEnd(ReadOnlySpan<char> text, int start) => start < text.Length && text[start..].StartsWith("——") ? start + 2 : -1;

    // ...达到80%。◆责任单位:
    private static int BulletStart(ReadOnlySpan<char> text, int start)
    {
        var from = start;
        while (from > 0 && (Bullets.Contains(text[from - 1]) || (from > 1 && text[from - 1] == ' ' && Bullets.Contains(text[from - 2]))))
        {
            from--;
        }

        return from;
    }

    // ...局。责任单位:  (牵头单位:  ;配合单位:
    private static bool IsFieldStart(ReadOnlySpan<char> text, int start) =>
        start == 0 || text[start - 1] is ' ' or '。' or ';' or ',' or '(' or '[' or ')' or ']' or '\n' or '!' or '、' or '.';

    private static int EndOf(ReadOnlySpan<char> text, int start, string label)
    {
        var i = start;
        foreach (var c in label)
        {
            // Few labels are letter-spaced, and most that are tried do not stand here at all.
            if (i < text.Length && text[i] != c)
            {
                i = SkipBlanks(text, i);
            }

            if (i >= text.Length || text[i] != c)
            {
                return -1;
            }

            i++;
        }

        return i;
    }

    private static int StartOf(ReadOnlySpan<char> text, int end, string label)
    {
        var i = end;
        for (var k = label.Length - 1; k >= 0; k--)
        {
            if (i > 0 && text[i - 1] != label[k] && k < label.Length - 1)
            {
                i = text[..i].TrimEnd(' ').Length;
            }

            if (i == 0 || text[i - 1] != label[k])
            {
                return -1;
            }

            i--;
        }

        return i;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && text[start] is ' ' or '\n')
        {
            start++;
        }

        return start;
    }

    private sealed record Entry(string Text, FieldLabel Label);
}
