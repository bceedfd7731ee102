using System.Text.RegularExpressions;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Outline.Frame;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing;

/// <summary>Finds out what kind of document the lines are.</summary>
internal static partial class KindFinder
{
    private const int MinBareBrackets = 2;
    private const int MaxHeadLines = 12;

    /// <summary>The kind.</summary>
    public static (NoticeKind Kind, DocumentForm Form) Find(IReadOnlyList<ClassifiedLine> lines, DocumentFrame frame, NoticeVocabulary vocabulary)
    {
        var body = lines.Skip(frame.BodyStart).Take(frame.BodyEnd - frame.BodyStart).ToList();
        var header = body.Find(line => line.Header is not null)?.Header;
        if (header is not null)
        {
            var isWorklist = header.Has(FieldKind.Measure);
            return (isWorklist ? NoticeKind.Worklist : NoticeKind.Decomposition, new DocumentForm(IsProse: false, HasUnits: true, HasBareForms: false));
        }

        var brackets = new List<TailBracketKind>(body.Count);
        for (var i = 0; i < body.Count; i++)
        {
            brackets.Add(BracketAtEnd(body[i], i > 0 ? body[i - 1] : null, vocabulary));
        }

        var hasLines = body.Exists(line => line.Kind == LineKind.Field && line.Label!.Value.Label.Kind <= FieldKind.Deadline);
        var hasLabels = hasLines || body.Exists(line => FieldReader.FirstLabel(line.Line.Content, vocabulary) >= 0) || brackets.Exists(bracket => bracket >= TailBracketKind.RoleWords)
            || body.Exists(line => TailSentence.Find(line.Line.Content, vocabulary) is not null || LeadSentence.Start(line.Line.Content, vocabulary) >= 0);
        // Beside brackets with words one bare bracket is a responsibility too.
        var needed = brackets.Exists(bracket => bracket >= TailBracketKind.RoleWords) && !hasLines ? 1 : MinBareBrackets;
        var hasBare = CountBare(body, brackets) >= needed;
        if (hasLabels || hasBare)
        {
            return (NoticeKind.Decomposition, new DocumentForm(IsProse: false, HasUnits: true, hasBare));
        }

        var kind = OfTitle(lines, frame);
        return (kind, new DocumentForm(IsProse: kind != NoticeKind.Decomposition, HasUnits: false, HasBareForms: false));
    }

    // …回收网点35处。(市商务局、市供 / 销合作社): the bracket may open in the line before.
    private static TailBracketKind BracketAtEnd(ClassifiedLine line, ClassifiedLine? before, NoticeVocabulary vocabulary) =>
        TailBracket.Find(line.Line.Content, vocabulary)?.Kind
        ?? (before is not null && Brackets.IsOpenAtEnd(before.Line.Content) ? TailBracket.Find($"{before.Line.Content}{line.Line.Content}", vocabulary)?.Kind : null)
        ?? TailBracketKind.Remark;

    // The bracket ends its item, and no label line goes before it or behind: beside units on lines it is a remark.
    private static int CountBare(List<ClassifiedLine> body, List<TailBracketKind> brackets)
    {
        var (count, isField) = (0, false);
        for (var i = 0; i < body.Count; i++)
        {
            isField = body[i] is { Kind: LineKind.Field, Label.Label.Kind: <= FieldKind.ResponsibleUnits } || (isField && body[i].Kind != LineKind.Numbered);
            var isLast = i + 1 == body.Count || body[i + 1] is not { Kind: LineKind.Field, Label.Label.Kind: <= FieldKind.ResponsibleUnits };
            count += brackets[i] == TailBracketKind.BareUnits && !isField && isLast ? 1 : 0;
        }

        return count;
    }

    private static NoticeKind OfTitle(IReadOnlyList<ClassifiedLine> lines, DocumentFrame frame)
    {
        var heads = frame.Title.IsEmpty
            ? lines.Take(Math.Max(frame.BodyStart + 2, MaxHeadLines)).Where(TitleFinder.CanBeTitle).Select(line => line.Line.Content.ToString())
            : [frame.Title.Folded];
        foreach (var head in heads)
        {
            if (List().IsMatch(head))
            {
                return NoticeKind.Decomposition;
            }

            if (Report().IsMatch(head))
            {
                return NoticeKind.Report;
            }

            if (Plan().IsMatch(head))
            {
                return NoticeKind.Plan;
            }
        }

        return NoticeKind.Decomposition;
    }

    [GeneratedRegex("分解|分工|清单|一览表|任务表|实事|责任书|台账", RegexOptions.CultureInvariant)]
    private static partial Regex List();

    [GeneratedRegex("工作报告", RegexOptions.CultureInvariant)]
    private static partial Regex Report();

    [GeneratedRegex("计划|要点|工作安排|工作打算|工作思路|工作方案|行动方案|实施方案", RegexOptions.CultureInvariant)]
    private static partial Regex Plan();
}
