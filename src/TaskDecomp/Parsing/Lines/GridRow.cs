namespace TaskDecomp.Parsing.Lines;

/// <summary>A row of a table whose file gives its grid.</summary>
/// <param name="Slots">One for each column of the table.</param>
internal sealed record GridRow(IReadOnlyList<GridSlot> Slots)
{
    /// <summary>The lines of a row that takes several: the values of a form; empty where it is one line.</summary>
    public IReadOnlyList<int> Lines { get; init; } = [];

    /// <summary>The cells that hold text.</summary>
    public List<Passage> Filled => [.. Slots.Where(slot => !slot.Text.IsEmpty).Select(slot => slot.Text)];

    /// <summary>Whether the cell that holds the only text of the row covers most of its columns.</summary>
    public bool IsAcross => Filled.Count == 1 && Slots.Count(slot => slot.Source == GridSlotSource.Left) * 2 >= Slots.Count;

    /// <summary>What stands above each column: a cell that spans columns stands above each of them.</summary>
    public List<Passage> Labels()
    {
        var labels = new List<Passage>(Slots.Count);
        foreach (var slot in Slots)
        {
            labels.Add(slot.Source == GridSlotSource.Left && labels.Count > 0 ? labels[^1] : slot.Text);
        }

        return labels;
    }
}
