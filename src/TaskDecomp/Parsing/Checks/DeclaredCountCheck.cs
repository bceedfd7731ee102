using System.Globalization;
using System.Text.RegularExpressions;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Outline;
using TaskDecomp.Text;

namespace TaskDecomp.Parsing.Checks;

/// <summary>
/// Compares a count that a title, a heading or the letter declares with what was found: 十件民生实事, (共3项), 分解为86项任务. What is counted
/// is not said for sure, so it is wrong only where neither tasks, measures nor headings below are as many.
/// </summary>
internal sealed partial class DeclaredCountCheck : INoticeCheck
{
    private const string Count = "(?<count>[0-9]{1,4}|[一二两三四五六七八九十百零〇]{1,6})";

    private const string TitleCount = $@"(?<![0-9一二三四五六七八九十百零〇第]){Count}(?:件|项|个方面|方面|大类|类)(?:[为惠便]?民)?(?:生)?(?:办)?实事|\((?:共|共计)?{Count}(?:项|件|条|个)(?:任务|工作|事项)?\)";

    /// <inheritdoc/>
    public void Run(CheckedNotice notice, DiagnosticBag diagnostics)
    {
        if (notice.Tasks.Count == 0 || notice.Kind is NoticeKind.Report or NoticeKind.Plan)
        {
            return;
        }

        // The letter may speak of any of its lists.
        Found everywhere = new([], []);
        foreach (var node in notice.Nodes.Where(IsHeading).Prepend(notice.Root))
        {
            var below = Below(node);
            everywhere.Any.UnionWith(below.Any);
            everywhere.Tasks.UnionWith(node == notice.Root || node.Kind == OutlineNodeKind.Part ? below.Tasks : []);
        }

        // The letter's title and the list's say the same: once is enough.
        var said = Compare(notice.Title, InTitle(), everywhere, diagnostics);
        foreach (var paragraph in notice.Frame.Preamble)
        {
            Compare(paragraph, InText(), everywhere, diagnostics);
        }

        foreach (var node in notice.Nodes.Where(node => IsHeading(node) && node.Paragraphs.Count > 0))
        {
            var below = Below(node);
            if (below.Any.Count > 0)
            {
                Compare(node.Paragraphs[0], node.Kind == OutlineNodeKind.Part ? InTitle() : InHeading(), below, diagnostics, said);
                foreach (var intro in node.Paragraphs.Skip(1).Concat(node.Children.Where(child => child.Kind == OutlineNodeKind.Intro).SelectMany(child => child.Paragraphs)))
                {
                    Compare(intro, InText(), everywhere, diagnostics);
                }
            }
        }
    }

    private static bool IsHeading(OutlineNode node) => node.Kind is OutlineNodeKind.Heading or OutlineNodeKind.Part;

    // Tasks, measures, rows, and headings of each level; empty where no task stands below.
    private static Found Below(OutlineNode node)
    {
        var (tasks, measures, rows) = (0, 0, 0);
        var headings = new Dictionary<int, int>();
        var open = new Stack<(OutlineNode Node, int Depth)>([(node, 0)]);
        while (open.TryPop(out var next))
        {
            foreach (var child in next.Node.Children)
            {
                tasks += child.Kind == OutlineNodeKind.Task ? 1 : 0;
                measures += child.Kind == OutlineNodeKind.Measure ? 1 : 0;
                rows += child.Kind is OutlineNodeKind.Task or OutlineNodeKind.Measure && child.Children.Count == 0 ? 1 : 0;
                headings[next.Depth] = headings.GetValueOrDefault(next.Depth) + (IsHeading(child) ? 1 : 0);
                open.Push((child, next.Depth + 1));
            }
        }

        return tasks == 0 ? new([], []) : new([tasks, measures, rows, .. headings.Values.Where(count => count > 0)], [tasks]);
    }

    // What was wrong, but for what has been said before.
    private static HashSet<string> Compare(Passage passage, Regex pattern, Found found, DiagnosticBag diagnostics, HashSet<string>? said = null)
    {
        var wrong = new HashSet<string>();
        foreach (Match match in pattern.Matches(passage.Folded))
        {
            var count = match.Groups["count"];
            if (ValueOf(count.Value) is { } declared and > 1 && !found.Any.Contains(declared) && said?.Contains(match.Value) != true && wrong.Add(match.Value))
            {
                // What is counted are tasks, unless it is 十个方面.
                var counts = match.ValueSpan[(count.Index + count.Length - match.Index)..].IndexOfAny('面', '类') >= 0 ? found.Any : found.Tasks;
                diagnostics.Report(
                    DiagnosticCatalog.CountDiffers, passage.Cut(match.Index, match.Index + match.Length).ToRange(), match.Value, counts.Where(value => value > 0).DefaultIfEmpty().MinBy(value => Math.Abs(value - declared)));
            }
        }

        return wrong;
    }

    private static int? ValueOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : ChineseNumerals.Parse(text);

    /// <summary>What was found below a heading, or in the whole notice.</summary>
    /// <param name="Any">Every number that may be meant.</param>
    /// <param name="Tasks">Those of tasks.</param>
    private sealed record Found(HashSet<int> Any, HashSet<int> Tasks);

    // 二、2031年十件民生实事; 一、全力办好十件民生实事 speaks of those of another list.
    [GeneratedRegex($"(?<!办好|办实|办成|实施|完成|推进|抓好|做好|落实|兑现|办理){TitleCount}", RegexOptions.CultureInvariant)]
    private static partial Regex InHeading();

    // 2031年十件民生实事责任分解   (共3项)   十方面民生实事
    [GeneratedRegex(TitleCount, RegexOptions.CultureInvariant)]
    private static partial Regex InTitle();

    // 分解为86项任务   共71项。   分为10个方面86项工作
    [GeneratedRegex(
        $"(?:分解为|分解成|细化为|细化成|分为|梳理出|梳理为|确定了|明确了|形成|共计|共有|共)(?:[0-9一二三四五六七八九十]{{1,4}}(?:个方面|方面|大类|个部分|部分)、?,?(?:共|共计|计)?)?{Count}(?:项|件|条)(?=任务|工作|重点|具体|目标|主要|民生|实事|事项|举措|措施|[,。;)]|$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex InText();
}
