using System.Buffers;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines;

/// <summary>Tells what the content of a bracket says: by a label in it, else by the names and words in it.</summary>
internal static class BracketContent
{
    /// <summary>No bracket is printed more often.</summary>
    private const int MaxLayers = 3;

    private static readonly SearchValues<char> ColonsAndBrackets = SearchValues.Create(":()[]");

    /// <summary>What a folded content says.</summary>
    public static TailBracketKind KindOf(ReadOnlySpan<char> content, NoticeVocabulary vocabulary)
    {
        var layers = Layers(content);
        content = content[layers..^layers];
        return HasLabel(content, vocabulary.Labels, last: null) ? TailBracketKind.Labels : KindByPieces(content, vocabulary.Words);
    }

    /// <summary>How many brackets around the whole content are printed once more: one in <c>((责任单位:A))</c>.</summary>
    public static int Layers(ReadOnlySpan<char> content)
    {
        var layers = 0;
        while (layers < MaxLayers && content is (['(', .., ')'] or ['[', .., ']']) && Brackets.DepthBehind(content[1..^1], 0) == 0)
        {
            content = content[1..^1];
            layers++;
        }

        return layers;
    }

    /// <summary>Whether a folded content has a label.</summary>
    /// <param name="content">The content, without the brackets.</param>
    /// <param name="labels">The labels to look for.</param>
    /// <param name="last">The last kind of label that counts; null where all do.</param>
    public static bool HasLabel(ReadOnlySpan<char> content, LabelMatcher labels, FieldKind? last)
    {
        // (含早市1处。(牵头单位:A)其余明年实施: a label in a bracket inside is that one's.
        var (depth, offset) = (0, 0);
        while (content[offset..].IndexOfAny(ColonsAndBrackets) is >= 0 and var found)
        {
            offset += found;
            if (content[offset] == ':' && depth == 0 && labels.MatchBeforeColon(content, offset) is { } match && (last is null || match.Label.Kind <= last))
            {
                return true;
            }

            depth = Math.Max(0, depth + (content[offset] is '(' or '[' ? 1 : content[offset] is ')' or ']' ? -1 : 0));
            offset++;
        }

        // (分管副市长) alone is a remark: nobody is named.
        return labels.MatchAt(content.TrimStart(), 0) is { Label.IsColumnOnly: false } first && (last is null || first.Label.Kind <= last) && (first.HasColon || first.ValueStart < content.TrimStart().Length);
    }

    private static TailBracketKind KindByPieces(ReadOnlySpan<char> content, RoleWords roleWords)
    {
        content = content[..ConventionWords.StartInList(content)];
        var (names, organisations, words, looseWords, others) = (0, 0, 0, 0, 0);
        foreach (var piece in ListSplitter.Split(content))
        {
            var text = content[piece.Start..piece.End];
            var prefix = RolePrefix.Find(text, roleWords);
            var word = prefix is null ? roleWords.AtEnd(text) : null;
            var name = NameOf(text[(prefix?.ValueStart ?? 0)..].TrimStart(), word);
            if (name.IsEmpty || (DeadlineWords.StartsLikeDeadline(text) && !UnitWords.IsOrganisation(name)))
            {
                continue;
            }

            var isOrganisation = UnitWords.IsOrganisation(name) || IsPair(name, roleWords);
            var isLeader = !isOrganisation && LeaderWords.IsLeaderLike(name);
            var isUnit = isOrganisation || UnitWords.IsUnitLike(name);
            // 各村(社区)
            var isEach = Collectives.IsStart(name) || Collectives.IsStart(UnitWords.WithoutNote(name));
            names += isLeader || UnitWords.IsName(name) || isEach ? 1 : 0;
            organisations += isOrganisation ? 1 : 0;
            looseWords += word is null && prefix is null ? 0 : 1;
            words += (word is not null || prefix is not null) && (isUnit || isLeader || isEach) ? 1 : 0;
            others += isLeader || isUnit || Collectives.IsPart(name) || isEach || Collectives.IsLevel(name) ? 0 : 1;
        }

        // A name that looks like no unit may stand among units: 证监会牵头,财政部等配合. Where no name stands at all, it is none: 企业参与.
        return names > 0 && (words > 0 || (looseWords > 0 && names >= others))
            ? TailBracketKind.RoleWords
            : others == 0 && organisations > 0 ? TailBracketKind.BareUnits : TailBracketKind.Remark;
    }

    // 市民政局(老龄办)以及市医保局
    private static bool IsPair(ReadOnlySpan<char> name, RoleWords roleWords)
    {
        if (!UnitPieces.MayBeTwo(name))
        {
            return false;
        }

        var pieces = UnitPieces.Split(name, roleWords);
        foreach (var piece in pieces)
        {
            if (!UnitWords.IsOrganisation(name[piece.Start..piece.End]))
            {
                return false;
            }
        }

        return pieces.Count > 1;
    }

    // 由市粮储局牵头   市水利局等按职责分工负责   以市粮储局为主
    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> text, RoleWordMatch? word)
    {
        var name = OpenEnd.Strip(word is null ? text : text[..^word.Text.Length].TrimEnd());
        return name is ['由', _, _, ..] || (name is ['以', _, _, ..] && word?.Text == "为主") ? name[1..] : name;
    }
}
