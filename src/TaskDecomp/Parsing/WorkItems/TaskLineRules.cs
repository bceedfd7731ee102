using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Outline;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.WorkItems;

/// <summary>Which rule gave a task each of its lines.</summary>
internal sealed class TaskLineRules
{
    private readonly OutlineNode _node;
    private readonly int[] _from;

    /// <summary>Looks at a task or a measure.</summary>
    /// <param name="node">Its node.</param>
    public TaskLineRules(OutlineNode node)
    {
        _node = node;
        _from = node.IsRow ? [] : [.. node.Tail.Select(field => field.Printed.FirstLine)];
        // A field taken in from below may stand above the one before it: the first line from which no later field starts earlier.
        for (var i = _from.Length - 2; i >= 0; i--)
        {
            _from[i] = Math.Min(_from[i], _from[i + 1]);
        }
    }

    /// <summary>The rule of a line: that of the last field that starts on it or above.</summary>
    /// <param name="line">The number of one of its lines.</param>
    public string Of(int line) =>
        _node.IsRow ? LedgerRule.TableRow
        : _node.Paragraphs.Count > 0 && line <= _node.Paragraphs[^1].LastLine ? LedgerRule.TaskText
        : LastFrom(line) is var field and >= 0 ? OfField(_node.Tail[field].Label.Kind)
        : LedgerRule.TaskText;

    private int LastFrom(int line)
    {
        var (low, high) = (0, _from.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _from[middle] <= line ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    private static string OfField(FieldKind kind) => kind switch
    {
        <= FieldKind.ResponsibleUnits => LedgerRule.UnitLabel,
        <= FieldKind.AssistLeaders => LedgerRule.LeaderLabel,
        FieldKind.Deadline or FieldKind.Schedule => LedgerRule.DeadlineLabel,
        _ => LedgerRule.OtherLabel,
    };
}
