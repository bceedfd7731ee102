using TaskDecomp.Diagnostics;
using TaskDecomp.Parsing.Lines;

namespace TaskDecomp.Parsing.Checks;

/// <summary>Looks for a person who is 市长 in one heading or task and 副市长 in another.</summary>
internal sealed class LeaderTitleCheck : INoticeCheck
{
    private const char Deputy = '副';

    /// <inheritdoc/>
    public void Run(CheckedNotice notice, DiagnosticBag diagnostics)
    {
        var titles = new Dictionary<string, List<Passage>>(StringComparer.Ordinal);
        var leaders = notice.Nodes.SelectMany(node => node.Leaders?.Leaders ?? [])
            .Concat(notice.Items.SelectMany(item => notice.Fields[item.Id].Leaders))
            .Where(leader => !leader.Name.IsEmpty && !leader.Title.IsEmpty);
        foreach (var leader in leaders)
        {
            var name = leader.Name.Folded.Replace(" ", "", StringComparison.Ordinal);
            if (!titles.TryGetValue(name, out var known))
            {
                titles.Add(name, known = []);
            }

            if (known.Exists(title => title.Folded == leader.Title.Folded))
            {
                continue;
            }

            // Each way to print the title is compared once.
            if (known.Find(title => Contradict(title.Folded, leader.Title.Folded)) is { } other && known.Count < 4)
            {
                diagnostics.Report(DiagnosticCatalog.LeaderTitlesDiffer, leader.Title.ToRange(), leader.Name.Text, other.Text, leader.Title.Text);
            }

            known.Add(leader.Title);
        }
    }

    // 市委常委、副市长 and 副市长 agree; 常务副市长 and 副市长 do too.
    private static bool Contradict(string one, string other)
    {
        var (first, second) = (Offices(one), Offices(other));
        return !first.Overlaps(second) && (first.Any(office => second.Contains(Deputy + office)) || second.Any(office => first.Contains(Deputy + office)));
    }

    private static HashSet<string> Offices(string title) =>
        [.. title.Split('、', StringSplitOptions.TrimEntries).Select(office => office.Replace("常务", "", StringComparison.Ordinal))];
}
