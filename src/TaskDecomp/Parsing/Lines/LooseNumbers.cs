using System.Globalization;
using System.Text.RegularExpressions;
using TaskDecomp.Parsing.Numbering;
using TaskDecomp.Parsing.Vocabulary;
using TaskDecomp.Text;

namespace TaskDecomp.Parsing.Lines;

/// <summary>
/// Finds numbers that only their sequence shows to be numbers: <c>1 完成…</c>, a number alone above its text, <c>1.1 完成…</c>,
/// <c>第1项</c>, <c>任务1:</c>, <c>[1]</c>. <c>1 200万元</c> and <c>2 月底</c> are figures.
/// </summary>
internal static partial class LooseNumbers
{
    private const int MinRun = 2;
    private const int MaxLinesAlone = 6;

    private static readonly Func<Regex>[] Forms = [Alone, BeforeBlank, ChineseBeforeBlank, Composite, Named, InBracket];

    /// <summary>Names the lines of such numbers.</summary>
    /// <param name="lines">The printed lines; changed in place.</param>
    /// <param name="vocabulary">The labels that end an item.</param>
    public static void Mark(IList<ClassifiedLine> lines, NoticeVocabulary vocabulary)
    {
        foreach (var form in Forms)
        {
            MarkForm(lines, form(), vocabulary);
        }
    }

    private static void MarkForm(IList<ClassifiedLine> lines, Regex form, NoticeVocabulary vocabulary)
    {
        var run = new List<(int Index, NumberMark Mark)>();
        var isInTable = false;
        for (var i = 0; i < lines.Count; i++)
        {
            isInTable = lines[i].Kind == LineKind.TableHeader || (isInTable && lines[i].Kind is not (LineKind.Attachment or LineKind.Headline));
            if (isInTable || Find(lines, i, form, vocabulary) is not { } mark)
            {
                continue;
            }

            if (run.Count == 0 || !GoesOn(lines, run[^1], i, mark, form))
            {
                Close(lines, run);
                run.Clear();
            }

            if (run.Count > 0 || mark.Value == 1)
            {
                run.Add((i, mark));
            }
        }

        Close(lines, run);
    }

    private static NumberMark? Find(IList<ClassifiedLine> lines, int index, Regex form, NoticeVocabulary vocabulary)
    {
        var line = lines[index].Line;
        if (lines[index].Kind is not (LineKind.Text or LineKind.Headline or LineKind.Field or LineKind.Numbered) || form.Match(line.Folded, line.Start, line.Length) is not { Success: true } match)
        {
            return null;
        }

        var isReadable = form == Alone()
            ? index + 1 < lines.Count && lines[index + 1].Kind is LineKind.Text or LineKind.Headline
            : lines[index].Mark is null or { RunsIntoFigure: true } && match.Index + match.Length < line.End;
        var printed = match.Groups["number"].ValueSpan;
        var value = int.TryParse(printed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : ChineseNumerals.Parse(printed);
        var style = form == ChineseBeforeBlank() ? NumberStyle.Chinese : NumberStyle.Arabic;
        return isReadable && value > 0 && IsBehindItem(lines, index, vocabulary)
            ? new NumberMark(style, value.Value, line.Start, match.Index + match.Groups["label"].Length, false)
            : null;
    }

    // A line that ends a sentence, or that is none at all: 1 200万元 in the middle of a sentence is a figure.
    private static bool IsBehindItem(IList<ClassifiedLine> lines, int index, NoticeVocabulary vocabulary) =>
        index == 0 || lines[index - 1].EndsSentence || lines[index - 1].Kind is not (LineKind.Text or LineKind.Numbered)
        || !lines[index - 1].Line.Content.ContainsAny(',', '。') || EndsWithField(lines[index - 1].Line.Content, vocabulary);

    // 1.1 建设粮仓3座。责任单位:县粮食局
    private static bool EndsWithField(ReadOnlySpan<char> text, NoticeVocabulary vocabulary) =>
        text[^1] is not ('、' or ',') && FieldReader.FirstLabel(text[(text.LastIndexOf('。') + 1)..], vocabulary) >= 0;

    // The next number; below a heading of its own 1.1 is followed by 2.1. Of numbers alone those of pages stand further apart. 1.1 stands between 1 and 2.
    private static bool GoesOn(IList<ClassifiedLine> lines, (int Index, NumberMark Mark) last, int index, NumberMark mark, Regex form) =>
        (mark.Value == last.Mark.Value + 1 || (form == Composite() && mark.Value == 1))
        && (form != Alone() || index - last.Index <= MaxLinesAlone)
        && !lines.Skip(last.Index + 1).Take(index - last.Index - 1).Any(line => form != Composite() && mark.Style == NumberStyle.Arabic && line.Mark is { Style: NumberStyle.Arabic } && !Composite().IsMatch(line.Line.Content));

    private static void Close(IList<ClassifiedLine> lines, List<(int Index, NumberMark Mark)> run)
    {
        for (var i = 0; run.Count >= MinRun && i < run.Count; i++)
        {
            var (index, mark) = run[i];
            lines[index] = new ClassifiedLine(lines[index].Line, LineKind.Numbered) { Mark = mark };
            if (mark is { Value: 1, Style: NumberStyle.Arabic } && index > 0 && mark.End - mark.Start > 2 && lines[index - 1] is { Mark: { Style: NumberStyle.Arabic } above, EndsSentence: false })
            {
                // 1.农业 right above 1.1 is wider.
                lines[index - 1] = lines[index - 1] with { Mark = above with { Style = NumberStyle.BracketedChinese } };
            }
        }
    }

    [GeneratedRegex(@"^(?<label>(?<number>[0-9]{1,3}))$", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();

    [GeneratedRegex("^(?<label>(?<number>[1-9][0-9]{0,2})) +(?=[\\u4e00-\\u9fff“《])(?!(?:个|家|处|座|条|所|项|名|人|万|亿|元|月|日|年|季|号|吨|亩|平|公里|公顷|千|百|米|件|套|台|辆|户|次|场|倍|期|批|岁|天|小时|周|级|层|栋|种|类|张|片)[^、,;。]{0,40}$)(?!月|日|年|万|亿)", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeBlank();

    [GeneratedRegex("^(?<label>(?<number>[一二三四五六七八九十]{1,3})) +(?=[\\u4e00-\\u9fff])", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseBeforeBlank();

    // 1.1 完成…   1-1 完成…
    [GeneratedRegex(@"^(?<label>[0-9]{1,2}[.-](?<number>[1-9][0-9]?)[.、]?)(?: +(?=[\u4e00-\u9fff“《])|(?=[\u4e00-\u9fff“《]))(?!个|家|处|座|条|所|项|名|人|万|亿|元|月|日|年|吨|亩|平|公|千|百|米|倍)", RegexOptions.CultureInvariant)]
    private static partial Regex Composite();

    // 第1项 完成…   任务1:完成…
    [GeneratedRegex(@"^(?<label>(?:第(?<number>[0-9]{1,3}|[一二三四五六七八九十]{1,3})[项件](?:任务|工作|实事)?|(?:重点)?(?:任务|事项|实事|项目|工作)(?<number>[0-9]{1,3}|[一二三四五六七八九十]{1,3})) ?[:、.]?) *", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"^(?<label>\[(?<number>[0-9]{1,3})\]) *", RegexOptions.CultureInvariant)]
    private static partial Regex InBracket();
}
