using System.Text;

namespace TaskDecomp.Parsing.Lines;

/// <summary>
/// A piece of the document that may go on over several lines. Rules look at <see cref="Folded"/>; what is output is cut from the
/// source by <see cref="Spans"/>, so that it is verbatim by construction.
/// </summary>
internal sealed class Passage
{
    private readonly SourceSpan[] _spans;
    private string? _folded;
    private string? _text;

    private Passage(SourceSpan[] spans) => _spans = spans;

    /// <summary>A passage of no character.</summary>
    public static Passage Empty { get; } = new([]);

    /// <summary>Where the passage stands, in reading order.</summary>
    public SourceSpan[] Spans => _spans;

    /// <summary>Whether it has no character.</summary>
    public bool IsEmpty => _spans.Length == 0;

    /// <summary>The folded copy; paragraphs are parted by a line feed, lines that go on by nothing.</summary>
    public string Folded => _folded ??= Join(static line => line.Folded);

    /// <summary>The printed text, joined like <see cref="Folded"/>.</summary>
    public string Text => _text ??= _spans is [var only] && ReferenceEquals(only.Line.Text, only.Line.Folded) ? Folded : Join(static line => line.Text);

    /// <summary>The first line; 0 for an empty passage.</summary>
    public int FirstLine => IsEmpty ? 0 : _spans[0].Line.Number;

    /// <summary>The last line; 0 for an empty passage.</summary>
    public int LastLine => IsEmpty ? 0 : _spans[^1].Line.Number;

    /// <summary>A part of a line, without the blanks around it.</summary>
    public static Passage Of(TextLine line, int start, int end)
    {
        while (start < end && line.Folded[start] == ' ')
        {
            start++;
        }

        while (end > start && line.Folded[end - 1] == ' ')
        {
            end--;
        }

        return start >= end ? Empty : new Passage([new SourceSpan(line, start, end, false)]);
    }

    /// <summary>The passage of spans that stand in reading order.</summary>
    public static Passage Of(IEnumerable<SourceSpan> spans) => new([.. spans]);

    /// <summary>A whole line without the blanks around it.</summary>
    public static Passage Of(TextLine line) => Of(line, line.Start, line.End);

    /// <summary>This passage with another behind it.</summary>
    /// <param name="next">What follows.</param>
    /// <param name="newParagraph">Whether it starts a paragraph, or goes on in the middle of a sentence.</param>
    public Passage Append(Passage next, bool newParagraph = false)
    {
        if (IsEmpty || next.IsEmpty)
        {
            return IsEmpty ? next : this;
        }

        var last = _spans[^1];
        var first = next._spans[0];
        return last.Line == first.Line && last.End == first.Start && !newParagraph
            ? new Passage([.. _spans[..^1], last with { End = first.End }, .. next._spans[1..]])
            : new Passage([.. _spans, first with { NewParagraph = newParagraph }, .. next._spans[1..]]);
    }

    /// <summary>A part of the passage, without the blanks around it.</summary>
    /// <param name="start">Offset into <see cref="Folded"/>.</param>
    /// <param name="end">Offset behind the part.</param>
    public Passage Cut(int start, int end)
    {
        if (_spans is [var only])
        {
            return start == 0 && end == only.Length ? this : Of(only.Line, only.Start + start, only.Start + end);
        }

        var folded = Folded;
        while (start < end && folded[start] is ' ' or '\n')
        {
            start++;
        }

        while (end > start && folded[end - 1] is ' ' or '\n')
        {
            end--;
        }

        return start >= end ? Empty : start == 0 && end == folded.Length ? this : new Passage([.. Slice(start, end)]);
    }

    /// <summary>The line that a character of <see cref="Folded"/> stands in.</summary>
    public int LineAt(int offset)
    {
        foreach (var span in _spans)
        {
            offset -= span.NewParagraph ? 1 : 0;
            if (offset < span.Length)
            {
                return span.Line.Number;
            }

            offset -= span.Length;
        }

        return LastLine;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private IEnumerable<SourceSpan> Slice(int start, int end)
    {
        var offset = 0;
        var isFirst = true;
        foreach (var span in _spans)
        {
            offset += span.NewParagraph ? 1 : 0;
            var from = Math.Max(start - offset, 0);
            var to = Math.Min(end - offset, span.Length);
            offset += span.Length;
            if (from >= to)
            {
                continue;
            }

            yield return new SourceSpan(span.Line, span.Start + from, span.Start + to, span.NewParagraph && !isFirst);
            isFirst = false;
        }
    }

    private string Join(Func<TextLine, string> copyOf)
    {
        // Most passages are a part of one line; of a whole line this is the line's own string.
        if (_spans is [var only])
        {
            return copyOf(only.Line).Substring(only.Start, only.Length);
        }

        var result = new StringBuilder();
        foreach (var span in _spans)
        {
            if (span.NewParagraph)
            {
                result.Append('\n');
            }

            result.Append(copyOf(span.Line), span.Start, span.Length);
        }

        return result.ToString();
    }
}
