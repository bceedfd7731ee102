using System.Text.RegularExpressions;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Numbering;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline;

/// <summary>Parts that have no tasks: a form to fill in, a table of contacts, notes on filling in, numbered explanations below a heading.</summary>
internal static partial class NotesOutline
{
    private const int MaxGlossaryTitle = 40;

    /// <summary>Whether what stands below a title is no list of tasks, whatever it looks like.</summary>
    public static bool IsForm(OutlineNode node) => node.Paragraphs.Count > 0 && Form().IsMatch(node.Paragraphs[0].Folded);

    /// <summary>Whether a heading announces explanations.</summary>
    public static bool IsExplanation(OutlineNode node) => (node.Paragraphs.Count > 0 && Explanation().IsMatch(node.Paragraphs[0].Folded)) || IsGlossary(node);

    /// <summary>Whether a heading stands over what the notice asks of all who carry its tasks out: <c>三、工作要求</c>.</summary>
    public static bool IsRequirement(OutlineNode node) => node is { Mark.Style: NumberStyle.Chinese, Paragraphs: [var title, ..] } && Requirement().IsMatch(title.Folded);

    /// <summary>Whether an item explains the words of a report: 名词解释.</summary>
    public static bool IsGlossary(OutlineNode node) => node.Paragraphs.Count > 0 && node.Paragraphs[0].Folded is { Length: <= MaxGlossaryTitle } title && Glossary().IsMatch(title);

    /// <summary>Makes the paragraph over a glossary its heading, before the items are nested.</summary>
    /// <returns>How many items stand before it.</returns>
    public static int MarkGlossary(List<OutlineNode> items)
    {
        var index = items.FindIndex(item => item.Mark is null && IsGlossary(item));
        if (index < 0)
        {
            return items.Count;
        }

        items[index].Kind = items[index].Kind == OutlineNodeKind.Paragraph ? OutlineNodeKind.Heading : items[index].Kind;
        return index;
    }

    /// <summary>Whether a number goes on with those of the notes before it: <c>注:1.…2.…</c> and below it <c>3.…</c></summary>
    public static bool GoesOn(OutlineNode? node, NumberMark mark) => node switch
    {
        { Kind: OutlineNodeKind.Intro, Mark: { } last } => mark.Style == last.Style && mark.Value == last.Value + 1,
        { Kind: OutlineNodeKind.Paragraph, Paragraphs: [var only] } => LastNumber(only.Folded) is { } last && mark.Value == last + 1 && mark.Style == NumberStyle.Arabic,
        _ => false,
    };

    // 注: -> 0   说明:1.…。2.…。 -> 2   说明:本表… -> null
    private static int? LastNumber(string text)
    {
        if (NoteLabel().Match(text) is not { Success: true } label)
        {
            return null;
        }

        var (start, last) = (label.Length, 0);
        while (start < text.Length)
        {
            if (NumberMarkParser.Parse(text, start) is { Style: NumberStyle.Arabic } mark && mark.Value == last + 1)
            {
                last++;
            }
            else if (last == 0)
            {
                return null;
            }

            start = text.IndexOfAny(['。', ';'], start) is >= 0 and var stop ? stop + 1 : text.Length;
        }

        return last;
    }

    /// <summary>Whether a paragraph is a note below a list: 注:列第一位的为牵头单位。 以上任务,请各单位抓好落实。</summary>
    public static bool IsNote(string text) => Note().IsMatch(text) || Closing().IsMatch(text);

    /// <summary>Whether a paragraph behind the last task asks something of all who carry the tasks out: 各责任单位要按月报送进展。 市政府督查室将定期通报。</summary>
    public static bool IsAppeal(string text) => Appeal().IsMatch(text);

    /// <summary>Whether a paragraph that no item holds asks something of all: 各责任单位要于每季度末报送进展。 以上任务列入年度考核。</summary>
    public static bool IsRequest(string text) => Request().IsMatch(text);

    /// <summary>Whether a text is a note that states a rule, though its label could be a field's: 备注:列第一位的为牵头单位。</summary>
    public static bool IsRule(string text) => Note().IsMatch(text) && ConventionWords.KindOf(text) is not null;

    /// <summary>Makes all below a node paragraphs of it, as they are printed.</summary>
    public static void Flatten(OutlineNode node)
    {
        var paragraphs = new List<OutlineNode>();
        foreach (var below in node.Tail.Count > 0 ? [WithoutTitle(node), .. node.Children] : node.Children)
        {
            Collect(below, paragraphs);
        }

        node.Tail.Clear();
        node.Children = paragraphs;
    }

    private static void Collect(OutlineNode node, List<OutlineNode> paragraphs)
    {
        foreach (var line in Spans(node).Select(span => span.Line).Distinct())
        {
            var paragraph = new OutlineNode { Kind = OutlineNodeKind.Intro };
            paragraph.Paragraphs.Add(Passage.Of(line));
            paragraph.Lines.Add(line.Number);
            paragraphs.Add(paragraph);
        }

        node.Children.ForEach(child => Collect(child, paragraphs));
    }

    private static IEnumerable<SourceSpan> Spans(OutlineNode node) =>
        node.Label.Spans.Concat(node.Paragraphs.SelectMany(paragraph => paragraph.Spans))
            .Concat(node.Tail.SelectMany(field => field.Printed.Spans.Concat(field.Value.Spans)));

    private static OutlineNode WithoutTitle(OutlineNode node) => new() { Kind = OutlineNodeKind.Paragraph, Tail = [.. node.Tail] };

    [GeneratedRegex("(?:报送表|登记表|申报表|统计表|反馈表|填报表|报表|联系表|联系人表|联络表|联络员名单|名单|通讯录|样表|表样|模板|填报说明|填表说明|进展情况表|回执)(?:\\([^()]{1,20}\\))?:?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex("^[^。,;]{0,24}(?:名词|术语|词语|用语)(?:解释|注释|说明|释义)(?:\\([^()]{1,20}\\))?:?$", RegexOptions.CultureInvariant)]
    private static partial Regex Glossary();

    [GeneratedRegex("^[(\\[]?(?:注|备注|说明|附注|填表说明|填报说明) ?: ?", RegexOptions.CultureInvariant)]
    private static partial Regex NoteLabel();

    [GeneratedRegex("^(?:附 ?:)?(?:工作|有关|相关|编制|填报|填表|几点|使用|其他)?(?:说明|注意事项)(?:\\([^()]{1,20}\\))?:?$", RegexOptions.CultureInvariant)]
    private static partial Regex Explanation();

    [GeneratedRegex("^(?:(?:工作|有关|相关|几点|落实|具体|组织|实施)?要求|(?:组织|工作|推进|落实)?保障(?:措施)?|(?:组织|推进|落实)(?:领导|实施|落实|措施|机制)|(?:督[查导办]|监督)(?:考核|检查|落实)|工作机制)$", RegexOptions.CultureInvariant)]
    private static partial Regex Requirement();

    [GeneratedRegex("^(?:以上|上述)(?:各项)?(?:重点|目标)?(?:任务|工作|事项),", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();

    [GeneratedRegex("^(?:请|希望)?各[^。;:,]{0,24}(?:要|应|须|务必|请)[^。;:].{4,}[。)]$|^[^。;:,、]{0,12}督[查导办][^。;:,、]{0,8}(?:要|将)[^。;:].{4,}[。)]$", RegexOptions.CultureInvariant)]
    private static partial Regex Appeal();

    [GeneratedRegex(
        "^(?:请?各(?:责任|牵头|有关|相关|承办|配合|主办|成员)?(?:单位|部门)[^。:]{0,24}?(?:要|于|应|须|请|务必|按照)|(?:以上|上述)(?:各项)?(?:重点|目标)?(?:任务|工作|事项)[^。:]{0,24}?(?:列入|纳入|由|请|须|应|要))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Request();

    [GeneratedRegex(@"^[(\[*]*(?:备?注|附注|说明|填报说明|填表说明)(?:[: 0-9.、一二三]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Note();
}
