using TaskDecomp.Text;

namespace TaskDecomp.Parsing.Lines;

/// <summary>A line of the document and its folded copy, in which every offset is the same.</summary>
internal sealed class TextLine
{
    /// <summary>Creates the line.</summary>
    public TextLine(int number, string text)
    {
        Number = number;
        Text = text;
        Folded = CharacterFolding.Fold(text);
        var start = 0;
        var end = Folded.Length;
        while (start < end && Folded[start] is ' ' or '#')
        {
            start++;
        }

        if (start == end)
        {
            // A line of nothing but # is no heading.
            start = Math.Max(Folded.IndexOf('#', StringComparison.Ordinal), 0);
            end = Folded.LastIndexOf('#') + 1;
        }

        while (end > start && Folded[end - 1] == ' ')
        {
            end--;
        }

        (Start, End) = (start, end);
    }

    /// <summary>1-based.</summary>
    public int Number { get; }

    /// <summary>Where it starts in the line that the reader handed over: a paragraph of a row's only cell stands apart.</summary>
    public int Offset { get; init; }

    /// <summary>As read.</summary>
    public string Text { get; }

    /// <summary>What rules are matched on.</summary>
    public string Folded { get; }

    /// <summary>Whether it reaches the right margin, where the file tells; null where its length must.</summary>
    public bool? IsFull { get; init; }

    /// <summary>Offset of the first character that is no blank, and no mark of a Markdown heading.</summary>
    public int Start { get; }

    /// <summary>Offset behind the last character that is no blank.</summary>
    public int End { get; }

    /// <summary>How many characters are printed.</summary>
    public int Length => End - Start;

    /// <summary>The folded copy without the blanks around it.</summary>
    public ReadOnlySpan<char> Content => Folded.AsSpan(Start, Length);
}
