using System.Text.RegularExpressions;
using TaskDecomp.Parsing.Lines;

namespace TaskDecomp.Parsing.Outline;

/// <summary>Parts that have no tasks: a form to fill in, a table of contacts, notes on filling in, numbered explanations below a heading.</summary>
internal static partial class NotesOutline
{
    /// <summary>Whether what stands below a title is no list of tasks, whatever it looks like.</summary>
    public static bool IsForm(OutlineNode node) => node.Paragraphs.Count > 0 && Form().IsMatch(node.Paragraphs[0].Folded);

    /// <summary>Whether a heading announces explanations.</summary>
    public static bool IsExplanation(OutlineNode node) => node.Paragraphs.Count > 0 && Explanation().IsMatch(node.Paragraphs[0].Folded);

    /// <summary>Whether a paragraph is a note below a list: 注:列第一位的为牵头单位。</summary>
    public static bool IsNote(string text) => Note().IsMatch(text);

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

    [GeneratedRegex("^(?:附 ?:)?(?:工作|有关|相关|编制|填报|填表|几点|使用|其他)?(?:说明|注意事项)(?:\\([^()]{1,20}\\))?:?$", RegexOptions.CultureInvariant)]
    private static partial Regex Explanation();

    [GeneratedRegex(@"^[(\[*]*(?:备?注|附注|说明|填报说明|填表说明)(?:[: \d.、一二三]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Note();
}
