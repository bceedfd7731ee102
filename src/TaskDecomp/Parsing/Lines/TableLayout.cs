namespace TaskDecomp.Parsing.Lines;

/// <summary>How a text prints a table.</summary>
internal enum TableLayout
{
    /// <summary>A row a line, its cells parted by tabs.</summary>
    Tabs,

    /// <summary>A row a line, its cells parted by bars: pipes, Markdown, drawn boxes.</summary>
    Bars,

    /// <summary>A row a line, its cells parted by blanks; or the table flattened to rows, label lines and schedules.</summary>
    Blanks,

    /// <summary>A cell a line.</summary>
    Stacked,

    /// <summary>A cell a line, with a bar behind each, empty ones too.</summary>
    StackedBars,
}
