namespace TaskDecomp.Parsing.Numbering;

/// <summary>The ways in which notices number, from the widest heading to the narrowest item.</summary>
internal enum NumberStyle
{
    /// <summary><c>第一部分</c>.</summary>
    Part,

    /// <summary><c>一、</c>, <c>Ⅰ.</c>.</summary>
    Chinese,

    /// <summary><c>（一）</c>.</summary>
    BracketedChinese,

    /// <summary><c>1.</c>, <c>1、</c>.</summary>
    Arabic,

    /// <summary><c>（1）</c>, <c>1）</c>.</summary>
    BracketedArabic,

    /// <summary><c>①</c>.</summary>
    Circled,
}
