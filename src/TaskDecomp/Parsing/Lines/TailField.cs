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

    /// <summary>Whether it makes the item it stands under a task.</summary>
    public bool IsResponsibility => Label.Kind < FieldKind.Extra;
}
