namespace TaskDecomp.Parsing.Lines;

/// <summary>What a bracket at the end of a task says.</summary>
internal enum TailBracketKind
{
    /// <summary>A remark: it stays in the text (<c>(力争150家)</c>).</summary>
    Remark,

    /// <summary>Units and nothing else; a responsibility only where the notice always prints it so.</summary>
    BareUnits,

    /// <summary>Units with words for what they do (<c>(A牵头,B、C配合)</c>).</summary>
    RoleWords,

    /// <summary>A label and its value (<c>(责任单位:A)</c>).</summary>
    Labels,
}
