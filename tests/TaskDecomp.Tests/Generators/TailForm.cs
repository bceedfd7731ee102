namespace TaskDecomp.Tests.Generators;

/// <summary>Where the responsibilities of a generated task stand.</summary>
internal enum TailForm
{
    /// <summary>Each label with its value on a line of its own.</summary>
    Lines,

    /// <summary>All labels and values on one line.</summary>
    OneLine,

    /// <summary>Labels and values in a bracket: （牵头单位：A；责任单位：B）.</summary>
    LabelBracket,

    /// <summary>Units and words in a bracket: （A牵头，B、C配合）.</summary>
    SuffixBracket,

    /// <summary>Units and words behind one label: 部门分工：A牵头，B、C配合。</summary>
    SuffixLine,

    /// <summary>Units in a bracket and nothing else.</summary>
    BareBracket,

    /// <summary>由A、B负责落实。</summary>
    Sentence,
}
