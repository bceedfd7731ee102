using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing;

/// <summary>The rows of a table that print one task as a form.</summary>
/// <param name="start">Index of its first row.</param>
internal sealed class TableForm(int start)
{
    /// <summary>A task, who answers for it, and when: fewer labels are a table of two columns.</summary>
    private const int MinLabels = 3;

    private readonly List<(TableColumn Column, Passage Value)> _pairs = [];

    /// <summary>Index of its first row.</summary>
    public int Start { get; } = start;

    /// <summary>Index behind its last row.</summary>
    public int End { get; private set; } = start;

    /// <summary>Its labels, as a header that takes no line of its own.</summary>
    public TableHeader Header => new(TableLayout.Grid, [.. _pairs.Select(pair => pair.Column)], 0);

    /// <summary>Its values.</summary>
    public GridRow Values => new([.. _pairs.Select(pair => new GridSlot(pair.Value, GridSlotSource.Own))]);

    /// <summary>Whether it is a task's: it names what is to be done and who answers, or by when.</summary>
    public bool IsTask =>
        _pairs.Count >= MinLabels && _pairs.Count(pair => pair.Column.IsKnown) * 2 >= _pairs.Count
        && _pairs.Exists(pair => pair.Column.Kind is FieldKind.Task or FieldKind.Measure && !pair.Value.IsEmpty)
        && _pairs.Exists(pair => pair.Column.Kind <= FieldKind.Deadline && !pair.Value.IsEmpty);

    /// <summary>Whether a label starts the next form: it is the first one of this.</summary>
    public bool Repeats(TableColumn column) => _pairs[0].Column.Printed.Folded == column.Printed.Folded;

    /// <summary>Adds the labels and values of the next row.</summary>
    public void Add(IEnumerable<(TableColumn Column, Passage Value)> pairs)
    {
        _pairs.AddRange(pairs);
        End++;
    }
}
