using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;

namespace TaskDecomp.Parsing.WorkItems;

/// <summary>A rule of the notice about itself, where it stands.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Text">Its words, without the bracket around them.</param>
internal sealed record PrintedRule(ConventionKind Kind, Passage Text)
{
    /// <summary>The rule in the model.</summary>
    /// <param name="places">Tells where it stands; null where nobody asks.</param>
    public Convention ToModel(FieldPlaces? places) => new(Kind, Text.Text, Text.FirstLine) { Spans = places?.Of(("text", Text)) };
}
