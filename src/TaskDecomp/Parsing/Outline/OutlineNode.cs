using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Numbering;

namespace TaskDecomp.Parsing.Outline;

/// <summary>A node of the outline: a heading, a task or a paragraph, with what was read for it.</summary>
internal sealed class OutlineNode
{
    /// <summary>What it is.</summary>
    public required OutlineNodeKind Kind { get; set; }

    /// <summary>Its number; null where none is printed.</summary>
    public NumberMark? Mark { get; init; }

    /// <summary>The number's value where it is no <see cref="NumberMark"/> (附件1, a row's number).</summary>
    public int? Value { get; set; }

    /// <summary>The number as printed; empty where none is.</summary>
    public Passage Label { get; set; } = Passage.Empty;

    /// <summary>Its paragraphs; the first is a heading's title.</summary>
    public List<Passage> Paragraphs { get; } = [];

    /// <summary>The labelled fields behind its text.</summary>
    public List<TailField> Tail { get; set; } = [];

    /// <summary>The nodes below.</summary>
    public List<OutlineNode> Children { get; set; } = [];

    /// <summary>Every line that it stands in, its children's not included.</summary>
    public List<int> Lines { get; } = [];

    /// <summary>The leaders or departments that a heading names; null where it names none.</summary>
    public LeaderHeading? Leaders { get; set; }

    /// <summary>The first item behind a signature: no heading above that goes on.</summary>
    public bool StartsNotice { get; set; }

    /// <summary>A heading over the look back of a report.</summary>
    public bool IsReview { get; set; }

    /// <summary>A row of a table: its deadline and units stand in columns.</summary>
    public bool IsRow { get; init; }

    /// <summary>A row across a table, or a cell of a column, that groups the rows below.</summary>
    public bool IsGroup { get; init; }

    /// <summary>The column that the group stands in; null where it runs across the table.</summary>
    public int? GroupColumn { get; init; }

    /// <summary>The number's value.</summary>
    public int? Number => Mark?.Value ?? Value;

    /// <summary>The whole text; paragraphs are parted by a line feed.</summary>
    public Passage Text
    {
        get
        {
            if (Paragraphs is [var only])
            {
                return only;
            }

            var text = new PassageBuilder();
            foreach (var paragraph in Paragraphs)
            {
                text.Add(paragraph, newParagraph: true);
            }

            return text.Build();
        }
    }

    /// <summary>Whether fields that make it a task stand below its text.</summary>
    public bool HasTail => Tail.Exists(item => item.IsResponsibility);

    /// <summary>Whether its text ends like a sentence, as headings do not.</summary>
    public bool EndsSentence => Paragraphs.Count > 0 && Sentences.EndsSentence(Paragraphs[^1].Folded);

    /// <summary>The first line, its children's included.</summary>
    public int FirstLine => Lines.Count > 0 ? Lines[0] : Children.Count > 0 ? Children[0].FirstLine : 0;

    /// <summary>The last line, its children's included.</summary>
    public int LastLine => Children.Count > 0 ? Math.Max(Children[^1].LastLine, Lines.Count > 0 ? Lines[^1] : 0) : Lines.Count > 0 ? Lines[^1] : 0;

    /// <summary>Adds a line, and the part of it that is a paragraph of its own.</summary>
    /// <param name="paragraph">The part; nothing is added for an empty one.</param>
    /// <param name="line">The line.</param>
    public void AddParagraph(Passage paragraph, TextLine line)
    {
        if (!paragraph.IsEmpty)
        {
            Paragraphs.Add(paragraph);
        }

        Lines.Add(line.Number);
    }

    /// <summary>
    /// Takes another node in as text: its paragraphs behind its number, which is one itself where no text follows, and its fields. What it
    /// takes over from a row above is there already where that row was taken in too.
    /// </summary>
    public void TakeIn(OutlineNode other)
    {
        Paragraphs.AddRange(other.Label.IsEmpty ? other.Paragraphs : other.Paragraphs is [var first, .. var others] ? [other.Label.Append(first), .. others] : [other.Label]);
        Tail.AddRange(other.Tail.Where(field => !field.IsSpanned || !Tail.Exists(own => own.Value.Spans.SequenceEqual(field.Value.Spans))));
        var isBehind = Lines.Count == 0 || other.Lines.Count == 0 || Lines[^1] <= other.Lines[0];
        Lines.AddRange(other.Lines);
        if (!isBehind)
        {
            // A field below the rows of a table was read for its last one.
            Lines.Sort();
        }
    }
}
