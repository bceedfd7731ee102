using System.Buffers;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines;

/// <summary>Parts a text into labelled fields; several may stand in one line (<c>牵头单位:A 配合单位:B、C</c>).</summary>
internal static class FieldReader
{
    private static readonly SearchValues<char> ColonsAndBrackets = SearchValues.Create(":—为是()[]");

    /// <summary>The labelled fields of a passage from an offset on, at which the first label may stand without a colon.</summary>
    public static List<TailField> Read(Passage passage, int start, NoticeVocabulary vocabulary)
    {
        var folded = passage.Folded;
        var labels = new List<LabelMatch>();
        if (vocabulary.Labels.MatchAt(folded, start) is { Label.IsColumnOnly: false } first)
        {
            labels.Add(first);
        }

        AddLabels(folded, labels.Count > 0 ? labels[0].ValueStart : start, labels, vocabulary);
        var fields = new List<TailField>(labels.Count);
        for (var i = 0; i < labels.Count; i++)
        {
            var end = i + 1 < labels.Count ? TrimSeparators(folded, labels[i].ValueStart, labels[i + 1].From) : folded.Length;
            fields.Add(new TailField(labels[i].Label, passage.Cut(labels[i].Start, labels[i].End), passage.Cut(labels[i].ValueStart, end)));
        }

        return fields;
    }

    /// <summary>Where the first label outside of brackets starts; -1 where there is none.</summary>
    public static int FirstLabel(ReadOnlySpan<char> text, NoticeVocabulary vocabulary) => FirstMatch(text, vocabulary, isBehindLabel: false)?.From ?? -1;

    /// <summary>A value without the separator that parts it from the next label.</summary>
    public static Passage WithoutSeparator(Passage value) => value.Cut(0, TrimSeparators(value.Folded, 0, value.Folded.Length));

    // 完成改造。(责任单位)市教育局 behind a stop only; 完成改造[责任单位]市教育局
    private static bool StartsField(ReadOnlySpan<char> text, int open) =>
        text[open] == '[' || text[..open] is [] or [.., '。' or ';' or '!' or ' ' or '\n'];

    // 总投资9亿元,建设单位为县水务集团,工期两年 is a sentence: behind a comma 为 needs a label before it.
    private static LabelMatch? FirstMatch(ReadOnlySpan<char> text, NoticeVocabulary vocabulary, bool isBehindLabel)
    {
        var (offset, depth) = (0, 0);
        while (text[offset..].IndexOfAny(ColonsAndBrackets) is >= 0 and var found)
        {
            offset += found;
            switch (text[offset])
            {
                case '(' or '[' when depth == 0 && StartsField(text, offset) && vocabulary.Labels.MatchInBracket(text, offset) is { } inBracket:
                    return inBracket;
                case '(' or '[':
                    depth++;
                    break;
                case ')' or ']':
                    depth = Math.Max(0, depth - 1);
                    break;
                default:
                    if (depth == 0 && vocabulary.Labels.MatchBeforeColon(text, offset) is { } match && (text[offset] is ':' or '—' || isBehindLabel || match.Start == 0 || text[match.Start - 1] != ','))
                    {
                        return match;
                    }

                    break;
            }

            offset++;
        }

        return null;
    }

    private static void AddLabels(ReadOnlySpan<char> text, int start, List<LabelMatch> labels, NoticeVocabulary vocabulary)
    {
        // A label may stand right behind another one, whose value is then empty: 牵头单位:责任单位:A
        var offset = start;
        while (FirstMatch(text[offset..], vocabulary, isBehindLabel: true) is { } match)
        {
            labels.Add(match.MovedBy(offset));
            offset += match.ValueStart;
        }
    }

    private static int TrimSeparators(ReadOnlySpan<char> text, int start, int end) =>
        start + text[start..Math.Max(start, end)].TrimEnd(" ;,、。\n([").Length;
}
