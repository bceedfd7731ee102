namespace TaskDecomp.Parsing.Lines;

/// <summary>How a table is given.</summary>
internal enum TableLayout
{
    /// <summary>A row a line, its cells parted by tabs.</summary>
    Tabs,

    /// <summary>A row a line, its cells parted by bars: pipes, Markdown, drawn boxes.</summary>
    Bars,

    /// <summary>A row a line, its cells parted by blanks.</summary>
    Blanks,

    /// <summary>A row a line without its units and dates, which stand on lines of their own below: <c>责任单位:A</c>, <c>6月底前…</c>.</summary>
    Flattened,

    /// <summary>All rows in one run, header included, whether anything parts the cells or not.</summary>
    Run,

    /// <summary>A cell a line.</summary>
    Stacked,

    /// <summary>A cell a line, with a bar behind each, empty ones too.</summary>
    StackedBars,

    /// <summary>By its file, with rows, columns and merged cells.</summary>
    Grid,
}
