using System.Text;
using TaskDecomp.Fuzz.Checking;

namespace TaskDecomp.Fuzz.Running;

/// <summary>Makes a text with a fault smaller, as long as the fault is of the same kind.</summary>
internal sealed class Reducer(InputCheck check)
{
    private static readonly string[] Texts = ["text", "html"];

    /// <summary>The finding with as few lines as it takes; files that are no texts stay as they are.</summary>
    public Finding Reduce(Finding finding)
    {
        if (!Texts.Contains(finding.Input.Format) || finding.Kind == Finding.Hang)
        {
            return finding;
        }

        var lines = Encoding.UTF8.GetString(finding.Input.Content).Split('\n').ToList();
        for (var size = Math.Max(1, lines.Count / 2); size > 0; size /= 2)
        {
            for (var start = 0; start < lines.Count;)
            {
                List<string> rest = [.. lines.Take(start), .. lines.Skip(start + size)];
                if (Again(finding, string.Join('\n', rest)) is { } smaller)
                {
                    (finding, lines) = (smaller, rest);
                }
                else
                {
                    start += size;
                }
            }
        }

        return finding;
    }

    private Finding? Again(Finding finding, string text)
    {
        var input = finding.Input with { Content = Encoding.UTF8.GetBytes(text) };
        return check.Of(input).Fault is { } fault && Finding.KindOf(fault) == finding.Kind ? new Finding(finding.Kind, fault, input) : null;
    }
}
