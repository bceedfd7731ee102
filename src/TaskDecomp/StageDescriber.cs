using TaskDecomp.Blocks;
using TaskDecomp.Model;
using TaskDecomp.Parsing;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Outline;

namespace TaskDecomp;

/// <summary>Prints what each stage of the parser made of the lines, for whoever works on a rule.</summary>
internal static class StageDescriber
{
    private const int MaxText = 48;

    /// <summary>The printed lines of a stage.</summary>
    public static IEnumerable<string> Describe(ParsedNotice parsed, BlockDocument document, InspectionStage stage) => stage switch
    {
        InspectionStage.Lines => document.Lines().Select(line => $"{line.Number}\t{line.Text}"),
        InspectionStage.Ledger => parsed.Lines.Where(line => line.Kind != LineKind.Blank).Select(line => Line(line, parsed.Ledger)),
        InspectionStage.Outline => Outline(parsed.Root, 0),
        _ => parsed.Tasks.SelectMany(task => Task(task, 0)),
    };

    private static string Line(ClassifiedLine line, LineLedger ledger) =>
        $"{line.Line.Number,5}  {line.Kind,-17} {ledger[line.Line.Number],-12} {ledger.RuleOf(line.Line.Number) ?? "-",-18} {ledger.OwnerOf(line.Line.Number) ?? "-",-8} {Mark(line),-24} {Short(line.Line.Text.Trim())}";

    private static string Mark(ClassifiedLine line) =>
        line.Mark is { } mark ? $"{mark.Style} {mark.Value}"
        : line.Label is { } label ? $"{label.Label.Kind} {label.Label.Name}"
        : string.Join(' ', line.Header?.Columns.Select(column => column.Printed.Text) ?? []);

    private static IEnumerable<string> Outline(OutlineNode node, int depth)
    {
        foreach (var child in node.Children)
        {
            yield return $"{child.FirstLine,5}-{child.LastLine,-5} {new string(' ', 2 * depth)}{child.Kind} {child.Label} {Short(child.Text.Text)}";
            foreach (var field in child.Tail)
            {
                yield return $"{field.Value.FirstLine,5}       {new string(' ', 2 * depth + 2)}{field.Label.Kind} {field.Printed} | {Short(field.Value.Text)}";
            }

            foreach (var line in Outline(child, depth + 1))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> Task(WorkItem task, int depth)
    {
        var indent = new string(' ', 2 * depth);
        yield return $"{indent}{task.Id} [{task.Lines.First}-{task.Lines.Last}] {task.Label} {Short(task.Text)}";
        foreach (var leader in task.Leaders)
        {
            yield return $"{indent}  leader {leader.Role} {leader.Name} {leader.Title} ({leader.Basis})";
        }

        foreach (var unit in task.Units)
        {
            yield return $"{indent}  unit {unit.Role} {unit.Name}{(unit.Note is null ? "" : $" [{unit.Note}]")} ({unit.Basis} {unit.Label})";
        }

        foreach (var milestone in task.Schedule?.Milestones ?? [])
        {
            yield return $"{indent}  due {milestone.Label} {milestone.Start:yyyy-MM-dd} {milestone.Due:yyyy-MM-dd} {Short(milestone.Text ?? "")}";
        }

        foreach (var line in task.Measures.SelectMany(measure => Task(measure, depth + 1)))
        {
            yield return line;
        }
    }

    private static string Short(string text)
    {
        var line = text.Replace('\n', '⏎');
        return line.Length > MaxText ? line[..MaxText] + "…" : line;
    }
}
