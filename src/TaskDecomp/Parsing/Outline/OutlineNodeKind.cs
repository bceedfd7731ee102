namespace TaskDecomp.Parsing.Outline;

/// <summary>What a node of the outline is.</summary>
internal enum OutlineNodeKind
{
    /// <summary>An attachment, a headline over a list, 第一部分.</summary>
    Part,

    /// <summary>It starts with a number; whether heading or task is not decided yet.</summary>
    Numbered,

    /// <summary>A paragraph without a number; not decided yet.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A task.</summary>
    Task,

    /// <summary>A measure of the task above.</summary>
    Measure,

    /// <summary>A paragraph of the heading above that is no task.</summary>
    Intro,

    /// <summary>A paragraph of a report that frames it: salutation, closing.</summary>
    Frame,
}
