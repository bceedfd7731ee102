namespace TaskDecomp.Tests.Generators;

/// <summary>How a generated table is printed.</summary>
internal enum TableForm
{
    /// <summary>A cell a line; empty cells print nothing.</summary>
    Stacked,

    /// <summary>A cell a line, with a bar behind each.</summary>
    StackedBars,

    /// <summary>A row a line between bars.</summary>
    Pipes,

    /// <summary>The same with a rule below the header.</summary>
    Markdown,

    /// <summary>A row a line, cells parted by tabs.</summary>
    Tabs,

    /// <summary>Drawn with box characters, its cells broken.</summary>
    Box,
}
