using TaskDecomp.Parsing.Numbering;

namespace TaskDecomp.Parsing.Outline;

/// <summary>Second pass, second half: nests the items by the way they are numbered.</summary>
internal static class OutlineNester
{
    // Wider than every number: attachments and headlines, then 第一部分, then headings without a number.
    private const int PartDepth = -3;
    private const int HalfDepth = -2;
    private const int TopicDepth = -1;

    // Narrower than every number: the rows that group others within a table.
    private const int GroupRowDepth = 100;
    private const int GroupColumnDepth = 101;

    /// <summary>The tree of the items; its root is no heading itself.</summary>
    public static OutlineNode Nest(IReadOnlyList<OutlineNode> items)
    {
        var root = new OutlineNode { Kind = OutlineNodeKind.Heading };
        var path = new List<(int Depth, OutlineNode Node)> { (int.MinValue, root) };
        foreach (var item in items)
        {
            if (item.StartsNotice)
            {
                path.RemoveRange(1, path.Count - 1);
            }

            if (item.Kind == OutlineNodeKind.Frame)
            {
                root.Children.Add(item);
                continue;
            }

            if (item.Kind is OutlineNodeKind.Paragraph or OutlineNodeKind.Intro)
            {
                path[^1].Node.Children.Add(item);
                continue;
            }

            if (item.IsRow)
            {
                path[^1].Node.Children.Add(item);
                continue;
            }

            var depth = DepthOf(item);
            Leave(path, depth, item);
            path[^1].Node.Children.Add(item);
            path.Add((depth, item));
        }

        return root;
    }

    private static int DepthOf(OutlineNode item) => item switch
    {
        { GroupColumn: { } column } => GroupColumnDepth + column,
        { IsGroup: true, Mark: null } => GroupRowDepth,
        { Kind: OutlineNodeKind.Heading, Mark: null } => TopicDepth,
        { Mark: null } => PartDepth,
        { Kind: OutlineNodeKind.Part } => HalfDepth,
        _ => (int)item.Mark.Value.Style,
    };

    // A style that is open already goes on there. One that is not starts below the last item if it counts from one,
    // else it goes on beside the items that are as narrow.
    private static void Leave(List<(int Depth, OutlineNode Node)> path, int depth, OutlineNode item)
    {
        var open = path.FindIndex(step => step.Depth == depth);
        if (open >= 0)
        {
            path.RemoveRange(open, path.Count - open);
            return;
        }

        var last = path[^1].Node;
        var isNewBelow = item.Number == 1 && depth >= 0 && last.Kind == OutlineNodeKind.Numbered && !last.HasTail && !(depth == (int)NumberStyle.Chinese && IsSentence(last));
        if (!isNewBelow)
        {
            path.RemoveAll(step => step.Depth > depth);
        }
    }

    // 3.改造道路两条。(县交通局) / 一、重点项目: what is a sentence heads no chapter.
    private static bool IsSentence(OutlineNode node) =>
        node.Mark is { Style: >= NumberStyle.Arabic } && node.Paragraphs.Exists(paragraph => paragraph.Folded.Contains('。'));
}
