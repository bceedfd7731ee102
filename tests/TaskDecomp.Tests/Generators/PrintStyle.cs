namespace TaskDecomp.Tests.Generators;

/// <summary>How a generated notice is printed from end to end.</summary>
internal sealed record PrintStyle
{
    /// <summary>Punctuation is as wide as a hanzi.</summary>
    public bool IsWide { get; init; } = true;

    /// <summary>Where the responsibilities of a task stand.</summary>
    public TailForm Tail { get; init; }

    /// <summary>After how many characters lines are broken; 0 for never.</summary>
    public int Width { get; init; }

    /// <summary>What stands before each paragraph.</summary>
    public string Indent { get; init; } = "";

    /// <summary>How headings are numbered, by their level.</summary>
    public IReadOnlyList<string> HeadingMarks { get; init; } = ["一、", "（一）"];

    /// <summary>How tasks are numbered; empty for not at all.</summary>
    public string TaskMark { get; init; } = "1.";

    /// <summary>How measures are numbered.</summary>
    public string MeasureMark { get; init; } = "（1）";

    /// <summary>Tasks are numbered through all headings.</summary>
    public bool RunsOn { get; init; }

    /// <summary>What stands between a label and its value.</summary>
    public string Colon { get; init; } = "：";

    /// <summary>What stands behind each list of units on a line of its own.</summary>
    public string Stop { get; init; } = "";

    /// <summary>What stands between the labelled fields of one bracket or line.</summary>
    public string FieldSeparator { get; init; } = "；";

    /// <summary>The deadline stands before the units.</summary>
    public bool DeadlineFirst { get; init; }

    /// <summary>Where the stop of a text stands that a bracket follows: before, behind, or nowhere.</summary>
    public string BracketStop { get; init; } = "before";

    /// <summary>The brackets of responsibilities.</summary>
    public string Brackets { get; init; } = "（）";

    /// <summary>The mark over the list: 附件, 附件1 …; empty for none.</summary>
    public string Attachment { get; init; } = "";

    /// <summary>The title of the letter is broken before 关于.</summary>
    public bool BreaksTitle { get; init; }

    /// <summary>Lines of the page stand around the notice.</summary>
    public bool HasFurniture { get; init; }
}
