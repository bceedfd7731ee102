using TaskDecomp.Parsing.Numbering;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines;

/// <summary>A line and what it is by its own look.</summary>
/// <param name="Line">The line.</param>
/// <param name="Kind">What it is.</param>
internal sealed record ClassifiedLine(TextLine Line, LineKind Kind)
{
    /// <summary>The number it starts with; only where <see cref="Kind"/> is <see cref="LineKind.Numbered"/>.</summary>
    public NumberMark? Mark { get; init; }

    /// <summary>The label it starts with; only where <see cref="Kind"/> is <see cref="LineKind.Field"/>.</summary>
    public LabelMatch? Label { get; init; }

    /// <summary>The header of a table that starts here, or of one above that goes on here without it.</summary>
    public TableHeader? Header { get; init; }

    /// <summary>Its cells; only where <see cref="Kind"/> is <see cref="LineKind.TableRow"/>.</summary>
    public GridRow? Grid { get; init; }

    /// <summary>Whether its last character ends a sentence.</summary>
    public bool EndsSentence { get; } = Sentences.EndsSentence(Line.Content);
}
