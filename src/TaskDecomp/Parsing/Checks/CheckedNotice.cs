using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Outline;
using TaskDecomp.Parsing.Outline.Frame;
using TaskDecomp.Parsing.Vocabulary;
using TaskDecomp.Parsing.WorkItems;

namespace TaskDecomp.Parsing.Checks;

/// <summary>What the checks look at.</summary>
/// <param name="Lines">The lines of the notice, without what a page prints around it.</param>
/// <param name="Ledger">What each line is.</param>
/// <param name="Frame">What stands around the tasks.</param>
/// <param name="Root">The outline.</param>
/// <param name="Kind">The kind of document.</param>
/// <param name="Title">Its title.</param>
/// <param name="Year">The work year; null where it is not known.</param>
/// <param name="Tasks">The tasks.</param>
/// <param name="Fields">The printed fields of each task and measure, by its id.</param>
/// <param name="Vocabulary">The labels and words that were looked for.</param>
internal sealed record CheckedNotice(
    IReadOnlyList<ClassifiedLine> Lines, LineLedger Ledger, DocumentFrame Frame, OutlineNode Root, NoticeKind Kind, Passage Title, int? Year,
    IReadOnlyList<WorkItem> Tasks, IReadOnlyDictionary<string, ItemFields> Fields, NoticeVocabulary Vocabulary)
{
    /// <summary>Each task, followed by its measures.</summary>
    public IReadOnlyList<WorkItem> Items { get; } = [.. Tasks.SelectMany(task => task.Measures.Prepend(task))];

    /// <summary>The units of all of them as printed, in reading order.</summary>
    public IReadOnlyList<PrintedUnit> Units { get; } = [.. Tasks.SelectMany(task => task.Measures.Prepend(task)).SelectMany(item => Fields[item.Id].Units)];

    /// <summary>Every node of the outline, in reading order.</summary>
    public IReadOnlyList<OutlineNode> Nodes { get; } = [.. Below(Root)];

    /// <summary>The nodes below a node, in reading order.</summary>
    public static IEnumerable<OutlineNode> Below(OutlineNode node)
    {
        var open = new Stack<OutlineNode>(Enumerable.Reverse(node.Children));
        while (open.TryPop(out var next))
        {
            yield return next;
            for (var i = next.Children.Count - 1; i >= 0; i--)
            {
                open.Push(next.Children[i]);
            }
        }
    }
}
