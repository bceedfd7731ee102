using System.Text.RegularExpressions;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline;

/// <summary>Decides what headings, tasks and frame are in a report or a plan written in prose.</summary>
internal static partial class ProseOutline
{
    private const int MaxLeadSentence = 40;
    private const int MaxSalutation = 40;
    private const int MaxSalutationAlone = 10;

    /// <summary>Decides below a node.</summary>
    public static void Decide(OutlineNode parent, bool isReview = false)
    {
        foreach (var child in parent.Children)
        {
            if (child.Kind == OutlineNodeKind.Numbered)
            {
                child.Kind = IsHeading(child) ? OutlineNodeKind.Heading : isReview ? OutlineNodeKind.Intro : OutlineNodeKind.Task;
            }

            if (child.Kind is OutlineNodeKind.Heading or OutlineNodeKind.Part && NotesOutline.IsGlossary(child))
            {
                NotesOutline.Flatten(child);
            }
            else if (child.Kind is OutlineNodeKind.Heading or OutlineNodeKind.Part)
            {
                child.IsReview = isReview || (child.Paragraphs.Count > 0 && DocumentWords.Review().IsMatch(child.Paragraphs[0].Folded));
                Decide(child, child.IsReview);
            }
        }

        parent.Children = [.. parent.Children.SelectMany(Folded)];
        DecideParagraphs(parent, isReview);
    }

    /// <summary>Marks the closing paragraphs of a document, from its end on, before the items are nested; a glossary may stand behind them.</summary>
    public static void MarkClosing(IReadOnlyList<OutlineNode> items, int end)
    {
        for (var i = end - 1; i > 0 && IsClosing(items, i, end); i--)
        {
            items[i].Kind = OutlineNodeKind.Frame;
        }
    }

    /// <summary>Whether a paragraph names the main targets in its first sentence, or in a later one behind what is asked in general: <c>今年工作的总体要求是…。主要预期目标是:…</c></summary>
    public static bool HasMainTargets(string text)
    {
        var first = text.AsSpan(0, Math.Max(Sentences.FirstEnd(text), 0));
        return MainTargets().IsMatch(first) || (General().IsMatch(first) && TargetsAnnounced().IsMatch(text));
    }

    /// <summary>Whether a paragraph states the main targets of the year.</summary>
    public static bool IsMainTargets(string text) => MainTargets().IsMatch(text.Length > 160 ? text[..160] : text);

    private static bool IsHeading(OutlineNode node) =>
        !node.EndsSentence || (node.Paragraphs.Count == 1 && node.Children.Exists(child => child.Kind == OutlineNodeKind.Numbered) && Sentences.FirstEnd(node.Paragraphs[0].Folded) is var end
            && (end < 0 || end == node.Paragraphs[0].Folded.Length) && node.Paragraphs[0].Folded.Length <= MaxLeadSentence);

    private static void DecideParagraphs(OutlineNode parent, bool isReview)
    {
        // Before (二) stand the tasks of (一), which is not there, or not on a line of its own: 让产业…新优势(一)扭住制造业
        var isPreamble = parent.Children.Find(child => child.Kind == OutlineNodeKind.Heading) is { Number: null or <= 1 };
        foreach (var child in parent.Children)
        {
            isPreamble &= child.Kind != OutlineNodeKind.Heading;
            if (child.Kind != OutlineNodeKind.Paragraph)
            {
                continue;
            }

            var text = child.Paragraphs.Count > 0 ? child.Paragraphs[0].Folded : "";
            child.Kind = IsSalutation(child) ? OutlineNodeKind.Frame
                : isReview ? OutlineNodeKind.Intro
                : IsMainTargets(text) || !isPreamble ? OutlineNodeKind.Task
                : OutlineNodeKind.Intro;
        }
    }

    private static bool IsSalutation(OutlineNode node) =>
        node is { Kind: OutlineNodeKind.Paragraph, Paragraphs: [{ Folded.Length: <= MaxSalutation } text, ..] } && DocumentWords.Salutation().IsMatch(text.Folded);

    // The last paragraph addresses the reader, or has no lead sentence where all the others have one.
    private static bool IsClosing(IReadOnlyList<OutlineNode> items, int index, int end)
    {
        if (items[index] is not { Kind: OutlineNodeKind.Paragraph, Paragraphs: [var first, ..] })
        {
            return false;
        }

        var text = first.Folded;
        return DocumentWords.Salutation().IsMatch(text) || ClosingWords().IsMatch(text) || CallToOffices().IsMatch(text)
            || (ClosingStart().IsMatch(text) && (!HasLeadSentence(text) || Appeal().IsMatch(text)))
            || (index == end - 1 && !HasLeadSentence(text) && items.Take(index).Where(other => other.EndsSentence).Skip(2).All(other => HasLeadSentence(other.Paragraphs[0].Folded))
                && items.Count(other => other.EndsSentence) > 4);
    }

    private static bool HasLeadSentence(string text) =>
        Sentences.FirstEnd(text) is > 0 and <= MaxLeadSentence and var end && end < text.Length;

    // (一)兴修水利。… / 各位代表! / (二)办好教育。…: the task ends above it.
    private static IEnumerable<OutlineNode> Folded(OutlineNode node)
    {
        if (node.Kind != OutlineNodeKind.Task)
        {
            return [node];
        }

        var salutations = node.Children.FindAll(child => IsSalutation(child) && child.Paragraphs[0].Folded.Length <= MaxSalutationAlone);
        salutations.ForEach(child => child.Kind = OutlineNodeKind.Intro);
        node.Children.RemoveAll(salutations.Contains);
        FoldBelow(node);
        return salutations.Prepend(node);
    }

    private static void FoldBelow(OutlineNode node)
    {
        foreach (var child in node.Children)
        {
            FoldBelow(child);
            node.TakeIn(child);
        }

        node.Children.Clear();
    }

    [GeneratedRegex("主要(?:预期)?(?:发展)?(?:目标|指标)|预期目标|发展(?:的)?主要目标", RegexOptions.CultureInvariant)]
    private static partial Regex MainTargets();

    [GeneratedRegex("总体(?:要求|思路|目标)|指导思想|基本思路|总的要求", RegexOptions.CultureInvariant)]
    private static partial Regex General();

    [GeneratedRegex("(?:主要(?:预期)?(?:发展)?(?:目标|指标)|预期目标|发展(?:的)?主要目标)(?:是|为|:)", RegexOptions.CultureInvariant)]
    private static partial Regex TargetsAnnounced();

    [GeneratedRegex("^(?:各位代表|各位委员|同志们|让我们|新征程|新时代|新使命|新的征程|使命|征程|蓝图|展望|面对新|站在新|以上报告|时代|奋进|重任|号角|目标已|任务已)", RegexOptions.CultureInvariant)]
    private static partial Regex ClosingStart();

    [GeneratedRegex("让我们|而(?:不懈|努力|共同|团结)?(?:努力)?奋斗[!。]$|努力奋斗[!。]$|请予?审议|作出(?:新的|更大)贡献[!。]$", RegexOptions.CultureInvariant)]
    private static partial Regex ClosingWords();

    [GeneratedRegex("实干|答卷|奋斗|贡献|美好|未来|胜利|征程|梦想|使命", RegexOptions.CultureInvariant)]
    private static partial Regex Appeal();

    // 各乡镇、各部门要根据本要点,结合实际制定具体计划,确保全年任务完成。
    [GeneratedRegex("^各(?:级|县|市|区|乡|镇|街道|部门|单位|地|有关|责任)[^。]{0,30}要(?:根据|按照|结合|围绕|对照)[^。]{0,12}(?:本|要点|计划|方案|分工|安排)", RegexOptions.CultureInvariant)]
    private static partial Regex CallToOffices();
}
