using System.Buffers;
using TaskDecomp.Text;

namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>Finds the rows of the vocabulary in a printed sample, by the matchers that label lines, brackets, headers and lists are read with.</summary>
internal static class SampleFinder
{
    private static readonly SearchValues<char> BetweenUnits = SearchValues.Create("、,;。()[] ");

    /// <summary>The labels in a line: those of its cells where it is a header, else those in front of a value, also in brackets.</summary>
    public static IReadOnlyList<FieldLabel> Labels(LabelMatcher labels, string printed)
    {
        var folded = CharacterFolding.Fold(printed.Replace('\t', '|'));
        return InCells(labels, folded) ?? InBlanks(labels, folded.Trim()) ?? InLine(labels, folded.Trim());
    }

    /// <summary>The words behind the units of a list.</summary>
    public static IReadOnlyList<RoleWord> Words(RoleWords words, string printed)
    {
        var folded = CharacterFolding.Fold(printed);
        var found = new List<RoleWord>();
        foreach (var range in folded.AsSpan().SplitAny(BetweenUnits))
        {
            if (words.AtEnd(folded.AsSpan(range)) is { } match)
            {
                found.Add(match.Word);
            }
        }

        return found;
    }

    // 序号 | 重点工作 | 责任单位
    private static List<FieldLabel>? InCells(LabelMatcher labels, string line)
    {
        if (!line.Contains('|'))
        {
            return null;
        }

        var found = new List<FieldLabel>();
        foreach (var range in line.AsSpan().Split('|'))
        {
            if (labels.MatchWhole(line.AsSpan(range).Trim()) is { } label)
            {
                found.Add(label);
            }
        }

        return found;
    }

    // 序号 重点工作 责任单位: nothing but labels, or one alone in its cell
    private static List<FieldLabel>? InBlanks(LabelMatcher labels, string line)
    {
        var found = new List<FieldLabel>();
        for (var offset = 0; offset < line.Length;)
        {
            if (labels.MatchAt(line, offset) is not { HasColon: false } match)
            {
                return null;
            }

            found.Add(match.Label);
            offset = match.ValueStart;
        }

        return found;
    }

    // 责任单位:市教育局   新建学校5所。(责任单位:市教育局)
    private static List<FieldLabel> InLine(LabelMatcher labels, string line)
    {
        var found = new List<LabelMatch>();
        for (var i = 0; i < line.Length; i++)
        {
            if ((i == 0 || line[i - 1] is '(' or '[') && labels.MatchAt(line, i) is { Label.IsColumnOnly: false } first)
            {
                found.Add(first);
            }

            if (line[i] == ':' && labels.MatchBeforeColon(line, i) is { } match)
            {
                found.Add(match);
            }
        }

        return [.. found.DistinctBy(match => match.Start).Select(match => match.Label)];
    }
}
