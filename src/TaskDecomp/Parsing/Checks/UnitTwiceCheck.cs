using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.WorkItems;

namespace TaskDecomp.Parsing.Checks;

/// <summary>Looks for a unit that one task names twice, and for lists that mix half-width and full-width marks.</summary>
internal sealed class UnitTwiceCheck : INoticeCheck
{
    /// <inheritdoc/>
    public void Run(CheckedNotice notice, DiagnosticBag diagnostics)
    {
        var seen = new HashSet<(string Name, string Note)>();
        foreach (var item in notice.Items)
        {
            // A department of a heading may stand in the list again.
            var printed = notice.Fields[item.Id].Units;
            seen.Clear();
            CheckTwice(item, printed, seen, diagnostics);
            CheckWidth(printed, diagnostics);
        }
    }

    // 市发改委(铁办) and 市发改委(能源局) are two.
    private static void CheckTwice(WorkItem item, List<PrintedUnit> printed, HashSet<(string Name, string Note)> seen, DiagnosticBag diagnostics)
    {
        if (printed.Count < 2)
        {
            return;
        }

        var fromHeading = item.Units.Count - printed.Count;
        for (var i = 0; i < printed.Count; i++)
        {
            var unit = printed[i];
            var name = item.Units[fromHeading + i].Canonical ?? unit.Name.Folded;
            if (!seen.Add((name, unit.Note.Folded)))
            {
                diagnostics.Report(DiagnosticCatalog.UnitTwice, unit.Name.ToRange(), unit.Name.Text, item.Label ?? item.Id);
            }
        }
    }

    // 市教育局、市体育局,市财政局，市卫健委
    private static void CheckWidth(List<PrintedUnit> printed, DiagnosticBag diagnostics)
    {
        SourceSpan? half = null;
        var hasFull = false;
        for (var i = 1; i < printed.Count; i++)
        {
            if (Between(printed[i - 1].Name, printed[i].Name) is { } gap)
            {
                var mark = gap.Line.Text.AsSpan(gap.Start, gap.Length).IndexOfAny(',', ';');
                half ??= mark >= 0 ? new SourceSpan(gap.Line, gap.Start + mark, gap.Start + mark + 1, false) : null;
                hasFull |= gap.Line.Text.AsSpan(gap.Start, gap.Length).IndexOfAny('，', '；') >= 0;
            }
        }

        if (half is { } found && hasFull)
        {
            var wide = found.Line.Text[found.Start] == ',' ? "，" : "；";
            diagnostics.Suggest(DiagnosticCatalog.MixedWidth, found.Line.RangeAt(found.Start, 1), wide, found.Line.Text[found.Start].ToString(), wide);
        }
    }

    private static SourceSpan? Between(Passage before, Passage after) =>
        before.Spans[^1] is var last && after.Spans[0] is var first && last.Line == first.Line && last.End <= first.Start
            ? new SourceSpan(last.Line, last.End, first.Start, false)
            : null;
}
