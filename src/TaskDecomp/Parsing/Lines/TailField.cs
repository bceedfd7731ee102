using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines;

/// <summary>A labelled field of a task.</summary>
/// <param name="Label">Its row in the vocabulary.</param>
/// <param name="Printed">The label as printed.</param>
/// <param name="Value">What it says; empty where nothing follows the label.</param>
internal sealed record TailField(FieldLabel Label, Passage Printed, Passage Value)
{
    /// <summary>It stands in a cell that spans several rows, of which this is not the first.</summary>
    public bool IsSpanned { get; init; }

    /// <summary>Label and value as they are printed, with what stands between them.</summary>
    public Passage Whole
    {
        get
        {
            if (Value.IsEmpty || Printed.IsEmpty || Value.Spans[0].Line != Printed.Spans[^1].Line)
            {
                return Printed.Append(Value);
            }

            // The colon between them.
            var between = Printed.Spans[^1] with { Start = Printed.Spans[^1].End, End = Value.Spans[0].Start, NewParagraph = false };
            return Passage.Of([.. Printed.Spans, between, .. Value.Spans]);
        }
    }

    /// <summary>Whether it makes the item it stands under a task.</summary>
    public bool IsResponsibility => Label.Kind < FieldKind.Extra;
}
