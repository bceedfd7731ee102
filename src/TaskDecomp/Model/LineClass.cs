namespace TaskDecomp.Model;

/// <summary>What a line of the source is.</summary>
public enum LineClass
{
    /// <summary>Nothing but white space; not counted.</summary>
    Blank,

    /// <summary>Part of a task.</summary>
    Task,

    /// <summary>A heading or a paragraph of one.</summary>
    Heading,

    /// <summary>Part of the notice around its tasks.</summary>
    Metadata,

    /// <summary>Furniture of a web page.</summary>
    Boilerplate,

    /// <summary>No rule could place it.</summary>
    Unclassified,
}
