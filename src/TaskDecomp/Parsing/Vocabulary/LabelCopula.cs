using System.Buffers;

namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>为 and 是 between a label and its value, as a colon stands elsewhere: <c>牵头单位为市水利局,配合单位为各区政府</c>.</summary>
internal static class LabelCopula
{
    private static readonly SearchValues<char> Separators = SearchValues.Create("、,;。()[] \n");

    // What stands behind a value, and is none: (责任单位为市水利局,10月底前完成)
    private const string Stops = ";。)]\n";

    /// <summary>Whether the character can stand so.</summary>
    public static bool IsOne(char c) => c is '为' or '是';

    /// <summary>
    /// Whether a value follows that a label of a kind can have, up to its end or the next label: names, and nothing that makes a sentence
    /// of it (<c>责任单位是落实主体,要主动认领任务</c>).
    /// </summary>
    public static bool IsBeforeValue(FieldKind kind, ReadOnlySpan<char> text, LabelMatcher labels)
    {
        var values = 0;
        for (var start = 0; start < text.Length;)
        {
            var length = text[start..].IndexOfAny(Separators) is >= 0 and var found ? found : text.Length - start;
            var piece = text.Slice(start, length);
            if (values > 0 && labels.StartsWithLabel(piece))
            {
                return true;
            }

            if (!piece.IsEmpty && !IsValue(kind, piece, labels, values))
            {
                return false;
            }

            values += piece.IsEmpty ? 0 : 1;
            start += length + 1;
            if (start <= text.Length && values > 0 && Stops.Contains(text[start - 1], StringComparison.Ordinal))
            {
                return true;
            }
        }

        return values > 0;
    }

    private static bool IsValue(FieldKind kind, ReadOnlySpan<char> piece, LabelMatcher labels, int values)
    {
        var name = OpenEnd.Strip(piece);
        return kind switch
        {
            _ when values > 0 && DeadlineWords.StartsLikeDeadline(piece) => true,
            <= FieldKind.ResponsibleUnits => labels.MatchWhole(name) is null && (values == 0 ? UnitWords.IsName(name) || Collectives.IsStart(name) : UnitWords.IsUnitLike(name) || Collectives.IsStart(name) || Collectives.IsPart(name)),
            <= FieldKind.AssistLeaders => LeaderWords.IsLeaderLike(piece),
            FieldKind.Deadline => DeadlineWords.IsDeadline(piece),
            _ => false,
        };
    }
}
