namespace TaskDecomp.Parsing.Lines;

/// <summary>Puts a passage together line by line.</summary>
internal sealed class PassageBuilder
{
    private readonly List<SourceSpan> _spans = [];

    /// <summary>Whether nothing was added.</summary>
    public bool IsEmpty => _spans.Count == 0;

    /// <summary>The last character added, folded; <c>'\0'</c> where nothing was.</summary>
    public char LastCharacter => IsEmpty ? '\0' : _spans[^1].Line.Folded[_spans[^1].End - 1];

    /// <summary>Adds a passage.</summary>
    /// <param name="passage">What follows.</param>
    /// <param name="newParagraph">Whether it starts a paragraph.</param>
    public void Add(Passage passage, bool newParagraph = false)
    {
        foreach (var span in passage.Spans)
        {
            _spans.Add(span with { NewParagraph = !IsEmpty && (newParagraph || span.NewParagraph) });
            newParagraph = false;
        }
    }

    /// <summary>What was added so far.</summary>
    public Passage Build() => Passage.Of(_spans);
}
