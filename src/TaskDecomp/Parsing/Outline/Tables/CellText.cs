using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Numbering;
using TaskDecomp.Parsing.Vocabulary;
using TaskDecomp.Text;

namespace TaskDecomp.Parsing.Outline.Tables;

/// <summary>How the pieces of one cell go together, and what they look like.</summary>
internal static class CellText
{
    private const int MaxLeader = 30;

    /// <summary>Whether a folded text is a list of units, or mostly one.</summary>
    public static bool IsUnits(string text)
    {
        var pieces = ListSplitter.Split(text);
        var units = pieces.Count(piece => IsUnit(text.AsSpan(piece.Start, piece.Length)));
        return pieces.Count > 0 && units * 3 >= pieces.Count * 2;
    }

    /// <summary>Whether a cell goes on with a piece that was printed apart from it: on a line of its own, or behind a page break.</summary>
    /// <returns>true for the next words of its sentence or its last name; false for a paragraph of its own.</returns>
    public static bool GoesOn(Passage cell, Passage next, FieldKind kind, WrapWidth wrap)
    {
        if (!cell.IsEmpty && !next.IsEmpty && kind is FieldKind.LeadLeaders or FieldKind.AssistLeaders && IsLeader(cell.Spans[^1]) && IsLeader(next.Spans[0]))
        {
            // 钱某某 / 孙某某, however full the line is
            return false;
        }

        if (cell.IsEmpty || next.IsEmpty || wrap.IsFull(cell.Spans[^1].Line, next.Spans[0].Line))
        {
            return true;
        }

        var (folded, following) = (cell.Folded, next.Folded);
        if (folded[^1] is '、' or ',' || Brackets.IsOpenAtEnd(folded))
        {
            return true;
        }

        return kind <= FieldKind.AssistLeaders
            ? folded[^1] == ';' || (kind <= FieldKind.ResponsibleUnits && (Collectives.GoesOnWithOrgan(folded, following) || (!EndsName(folded) && !StartsName(following))))
            : !Sentences.EndsSentence(folded) && !StartsItem(following, kind);
    }

    /// <summary>A cell of units whose lines part names: <c>县住房和城 / 乡建设局</c>, <c>各乡镇 / 人民政府</c>.</summary>
    public static Passage WithWholeNames(Passage cell)
    {
        var spans = cell.Spans.ToArray();
        for (var i = 1; i < spans.Length; i++)
        {
            spans[i] = spans[i] with { NewParagraph = spans[i].NewParagraph && !IsBrokenName(Passage.Of([spans[i - 1]]).Folded, Passage.Of([spans[i]]).Folded) };
        }

        return Passage.Of(spans);
    }

    /// <summary>The pieces of a row, those put together that part the name of a department, or a place from its organ.</summary>
    public static IReadOnlyList<Passage> WithWholeNames(IReadOnlyList<Passage> pieces)
    {
        var whole = new List<Passage>(pieces.Count);
        foreach (var piece in pieces)
        {
            if (whole is [.., { IsEmpty: false } last] && !piece.IsEmpty && (Collectives.GoesOnWithOrgan(last.Folded, piece.Folded) || (NameAcross(last.Folded, piece.Folded) is { } name && Departments.IsName(name))))
            {
                whole[^1] = last.Append(piece);
            }
            else
            {
                whole.Add(piece);
            }
        }

        return whole;
    }

    // The last name of a list with the first of what follows, as one.
    private static string? NameAcross(string list, string next) =>
        ListSplitter.Split(list) is [.., var last] && ListSplitter.Split(next) is [var first, ..] ? $"{list[last.Start..last.End]}{next[first.Start..first.End]}" : null;

    private static bool IsBrokenName(string list, string next) =>
        Collectives.GoesOnWithOrgan(list, next)
        || (!EndsName(list) && !StartsName(next) && NameAcross(list, next) is { } name && UnitWords.IsOrganisation(name));

    // (2)… or 12月底前… starts a paragraph of its own.
    private static bool StartsItem(string text, FieldKind kind) =>
        NumberMarkParser.Parse(text, 0) is { RunsIntoFigure: false }
        || (kind is FieldKind.Deadline or FieldKind.Schedule && (DeadlineWords.IsDeadline(text) || DeadlineWords.StartsWithMarker(text)));

    private static bool IsLeader(SourceSpan span) => span.Length <= MaxLeader && LeaderReader.ReadList(Passage.Of([span with { NewParagraph = false }]), LeaderRole.Lead, bareNames: true) is not null;

    /// <summary>A cell with what goes on with it behind it.</summary>
    public static Passage Join(Passage cell, Passage next, FieldKind kind, WrapWidth wrap)
    {
        var goesOn = GoesOn(cell, next, kind, wrap);
        return goesOn && cell.Spans is [var before] && next.Spans is [var behind] && before.Line == behind.Line
            ? Passage.Of(before.Line, before.Start, behind.End)
            : cell.Append(next, newParagraph: !goesOn);
    }

    // 市生态 / 环境局   县住房和城乡 / 建设局
    private static bool EndsName(string list) =>
        ListSplitter.Split(list) is [.., var last] && list.AsSpan(last.Start, last.Length) is var name
        && (UnitWords.EndsLikeName(name) || (IsUnit(name) && !name.EndsWith("城乡")) || OpenEnd.Start(name) < name.Length);

    // 县住房和城 / 乡建设局
    private static bool StartsName(string list) => list[0] is '省' or '市' or '县' or '区' or '州' or '镇' or '各' || list is ['乡', not '建', ..];

    private static bool IsUnit(ReadOnlySpan<char> piece) =>
        UnitWords.IsUnitLike(OpenEnd.Strip(piece)) || Collectives.IsPart(piece) || Collectives.IsStart(piece) || IsShortUnit(piece);

    // 镇自然资源所, 各村(社区): what ends so is a unit among units only. 新建中学两所 counts.
    private static bool IsShortUnit(ReadOnlySpan<char> piece) =>
        (piece = piece.EndsWith(")") && piece.IndexOf('(') is > 0 and var open ? piece[..open] : piece).Length is >= 2 and <= 12 && piece[^1] is '所' or '站' or '村' or '队' or '处' or '科' or '股' or '组' && !piece.ContainsAnyInRange('0', '9')
        && !(piece[^1] is '所' or '处' or '站' or '队' && (piece[^2] == '两' || ChineseNumerals.IsNumeral(piece[^2])));
}
