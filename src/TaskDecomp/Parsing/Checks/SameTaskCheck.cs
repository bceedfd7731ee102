using System.Buffers;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Outline;

namespace TaskDecomp.Parsing.Checks;

/// <summary>Looks for a task that stands twice below one attachment: in the same words, or in nearly the same words and with the same units.</summary>
internal sealed class SameTaskCheck : INoticeCheck
{
    /// <summary>Shorter texts (一般工作) say the same about different things.</summary>
    private const int MinLength = 10;

    private const int MinLengthOfSimilar = 24;

    private const int Opening = 8;

    /// <summary>Of those with one opening and the same units, the last ones are compared.</summary>
    private const int MaxCompared = 4;

    /// <inheritdoc/>
    public void Run(CheckedNotice notice, DiagnosticBag diagnostics)
    {
        var same = new Dictionary<(string Scope, string Text), WorkItem>();
        var similar = new Dictionary<(string Scope, string Opening, string Units), List<(WorkItem Item, string Text)>>();
        var hasParts = notice.Root.Children.Exists(node => node.Kind == OutlineNodeKind.Part);
        foreach (var task in notice.Tasks.Where(task => task.Measures.Count == 0))
        {
            var text = KeyOf(notice.Fields[task.Id].Text.Folded);
            var scope = hasParts ? task.SectionId?.Split('.')[0] ?? "" : "";
            if (text.Length < MinLength)
            {
                continue;
            }

            if (!same.TryAdd((scope, text), task))
            {
                Report(DiagnosticCatalog.TaskTwice, notice, task, same[(scope, text)], diagnostics);
            }
            else if (text.Length >= MinLengthOfSimilar && task.Units.Count > 0)
            {
                var key = (scope, text[..Opening], string.Join('、', task.Units.Select(unit => unit.Name)));
                var others = similar.TryGetValue(key, out var found) ? found : similar[key] = [];
                if (FindSimilar(others, text) is { } first)
                {
                    Report(DiagnosticCatalog.TaskNearlyTwice, notice, task, first, diagnostics);
                }

                others.Add((task, text));
            }
        }
    }

    private static WorkItem? FindSimilar(List<(WorkItem Item, string Text)> others, string text)
    {
        for (var i = Math.Max(0, others.Count - MaxCompared); i < others.Count; i++)
        {
            if (IsSimilar(others[i].Text, text))
            {
                return others[i].Item;
            }
        }

        return null;
    }

    private static void Report(DiagnosticDescriptor descriptor, CheckedNotice notice, WorkItem task, WorkItem first, DiagnosticBag diagnostics) =>
        diagnostics.Report(descriptor, notice.Fields[task.Id].Text, task.Lines.First, task.Label ?? task.Id, first.Label ?? first.Id, first.Lines.First);

    // Its letters and digits.
    private static string KeyOf(string folded)
    {
        var buffer = ArrayPool<char>.Shared.Rent(folded.Length);
        var length = 0;
        foreach (var c in folded)
        {
            buffer[length] = c;
            length += char.IsLetterOrDigit(c) ? 1 : 0;
        }

        var key = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return key;
    }

    // What the two have in common at both ends is nearly all.
    private static bool IsSimilar(string one, string other)
    {
        var shorter = Math.Min(one.Length, other.Length);
        var start = one.AsSpan().CommonPrefixLength(other);
        var end = 0;
        while (end < shorter - start && one[^(end + 1)] == other[^(end + 1)])
        {
            end++;
        }

        return (start + end) * 10 >= Math.Max(one.Length, other.Length) * 9;
    }
}
