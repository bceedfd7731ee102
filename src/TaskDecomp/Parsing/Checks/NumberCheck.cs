using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Outline;

namespace TaskDecomp.Parsing.Checks;

/// <summary>Looks for numbers of tasks, measures and headings that leave one out, repeat one or stand out of order.</summary>
internal sealed class NumberCheck : INoticeCheck
{
    /// <inheritdoc/>
    public void Run(CheckedNotice notice, DiagnosticBag diagnostics)
    {
        CheckTasks(notice, notice.Tasks, diagnostics);
        foreach (var task in notice.Tasks)
        {
            CheckTasks(notice, task.Measures, diagnostics);
        }

        foreach (var node in notice.Nodes.Prepend(notice.Root))
        {
            CheckHeadings(node.Children, diagnostics);
        }
    }

    // Below a new heading numbers restart or run on.
    private static void CheckTasks(CheckedNotice notice, IReadOnlyList<WorkItem> items, DiagnosticBag diagnostics)
    {
        for (var i = 1; i < items.Count; i++)
        {
            var (before, item) = (items[i - 1], items[i]);
            var restarts = item.Number == 1 && item.SectionId != before.SectionId;
            if (before.Number is { } last && item.Number is { } number && number != last + 1 && !restarts && SameStyle(before.Label, item.Label))
            {
                diagnostics.Report(DiagnosticCatalog.NumberOutOfOrder, notice.Fields[item.Id].Label.ToRange(), last + 1, number);
            }
        }
    }

    private static void CheckHeadings(IReadOnlyList<OutlineNode> siblings, DiagnosticBag diagnostics)
    {
        OutlineNode? before = null;
        foreach (var node in siblings.Where(node => node.Kind is OutlineNodeKind.Heading or OutlineNodeKind.Part && !node.Label.IsEmpty))
        {
            if (before is { Number: { } last } && node.Number is { } number && number != last + 1 && number != 1 && before.Kind == node.Kind
                && SameStyle(before.Label.Folded, node.Label.Folded))
            {
                diagnostics.Report(DiagnosticCatalog.HeadingNumberOutOfOrder, node.Label.ToRange(), last + 1, number);
            }

            before = node;
        }
    }

    private static bool SameStyle(string? one, string? other) =>
        one is { Length: > 0 } && other is { Length: > 0 } && (one[0] is '(' or '（') == (other[0] is '(' or '（') && char.IsAsciiDigit(one[0]) == char.IsAsciiDigit(other[0]);
}
