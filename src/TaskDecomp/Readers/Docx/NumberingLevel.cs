using System.Xml.Linq;
using static TaskDecomp.Readers.Docx.WordXml;

namespace TaskDecomp.Readers.Docx;

/// <summary>A level of a numbered list.</summary>
/// <param name="Format">How its number is written: a value of <c>ST_NumberFormat</c>.</param>
/// <param name="Text">The label, <c>%1</c> standing for the number of the first level.</param>
/// <param name="Start">The first number.</param>
/// <param name="Restart">The level (1-based) that it begins anew below; 0 for none; null for every level above.</param>
internal sealed record NumberingLevel(string Format, string Text, int Start, int? Restart)
{
    /// <summary>What parts the label from the text.</summary>
    public string Suffix { get; init; } = " ";

    /// <summary>Whether the numbers of the levels above are written 1, 2, 3.</summary>
    public bool IsLegal { get; init; }

    /// <summary>The paragraph style that stands on this level.</summary>
    public string? Style { get; init; }

    /// <summary>Whether the label is not printed.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Reads a <c>w:lvl</c>.</summary>
    public static NumberingLevel Read(XElement level) => new(
        FormatOf(level), level.Element(W + "lvlText").Val() ?? "", level.Element(W + "start").Number() ?? 0, level.Element(W + "lvlRestart").Number())
    {
        // A tab has the width that is left; for a reader of the text it is a blank.
        Suffix = level.Element(W + "suff").Val() == "nothing" ? "" : " ",
        IsLegal = level.Element(W + "isLgl").Switch() ?? false,
        Style = level.Element(W + "pStyle").Val(),
        IsHidden = level.Element(W + "rPr")?.Element(W + "vanish").Switch() ?? false,
    };

    // Newer formats (001, 002 …) stand in a choice, beside one that every program knows: <w:numFmt w:val="custom" w:format="001, 002, …"/>
    private static string FormatOf(XElement level)
    {
        var format = level.Element(W + "numFmt") ?? level.Elements().Select(element => element.Shown()).FirstOrDefault(element => element?.IsBranch() == true)?.Element(W + "numFmt");
        return format.Val() == "custom" ? (string?)format!.Attribute(W + "format") ?? "decimal" : format.Val() ?? "decimal";
    }
}
