using TaskDecomp.Model;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines;

/// <summary>A column of a table.</summary>
/// <param name="Kind">What its cells say.</param>
/// <param name="Label">Its row in the vocabulary; null for a label that is not there.</param>
/// <param name="Printed">The label as printed; empty where none is.</param>
internal sealed record TableColumn(FieldKind Kind, FieldLabel? Label, Passage Printed)
{
    /// <summary>The bracket behind its label, in which a rule may stand; empty where there is none.</summary>
    public Passage Note { get; private init; } = Passage.Empty;

    /// <summary>Whether its label tells what it holds: a label of the vocabulary, or a date.</summary>
    public bool IsKnown => Label is not null || Kind == FieldKind.Schedule;

    /// <summary>Whether it names units.</summary>
    public bool IsUnits => Kind is FieldKind.LeadUnits or FieldKind.SupportUnits or FieldKind.ResponsibleUnits;

    /// <summary>The column below a label.</summary>
    public static TableColumn Of(Passage cell, NoticeVocabulary vocabulary)
    {
        cell = WithoutBold(cell);
        var folded = cell.Folded;
        var (label, note) = (vocabulary.Labels.MatchWhole(folded), Passage.Empty);
        if (label is null && folded.EndsWith(')') && folded.LastIndexOf('(') is > 0 and var open && vocabulary.Labels.MatchWhole(folded.AsSpan(0, open).TrimEnd(" \n")) is { } bare)
        {
            // 责任单位(排在首位的为牵头单位)
            (label, note, cell) = (bare, cell.Cut(open + 1, folded.Length - 1), cell.Cut(0, open));
        }

        return new TableColumn(label?.Kind ?? (DeadlineWords.IsStage(folded) ? FieldKind.Schedule : FieldKind.Extra), label, cell) { Note = note };
    }

    // **责任单位**
    private static Passage WithoutBold(Passage cell) =>
        cell.Folded is ['*', '*', _, .., '*', '*'] or ['_', '_', _, .., '_', '_'] ? cell.Cut(2, cell.Folded.Length - 2) : cell;

    /// <summary>The column of which a second row of the header prints a label below this one: 责任单位 over 牵头 and 配合.</summary>
    public TableColumn With(TableColumn below, NoticeVocabulary vocabulary)
    {
        if (below.Printed.IsEmpty || below.IsKnown)
        {
            return below.Printed.IsEmpty ? this : below with { Note = below.Note.IsEmpty ? Note : below.Note };
        }

        var kind = !IsUnits ? Kind : vocabulary.Words.AtEnd(below.Printed.Folded)?.Role switch
        {
            UnitRole.Lead => FieldKind.LeadUnits,
            UnitRole.Support => FieldKind.SupportUnits,
            _ => Kind,
        };
        return new TableColumn(kind, kind == Kind ? Label : FieldLabel.Unnamed(kind), below.Printed) { Note = Note };
    }
}
