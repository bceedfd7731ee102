using System.Text.RegularExpressions;
using TaskDecomp.Diagnostics;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Checks;

/// <summary>Looks for two units printed without a separator between them, by the other units of the notice and by how names end.</summary>
internal sealed partial class UnitSeparatorCheck : INoticeCheck
{
    private const int MinName = 3;

    /// <summary>A longer text is no two names.</summary>
    private const int MaxBoth = 40;

    /// <inheritdoc/>
    public void Run(CheckedNotice notice, DiagnosticBag diagnostics)
    {
        var known = notice.Units.Select(unit => unit.Name.Folded).Where(name => name.Length >= MinName).ToHashSet(StringComparer.Ordinal);
        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        var joints = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in known)
        {
            if (name.Length <= MaxBoth && JointOf(name, lookup) is > 0 and var joint)
            {
                joints.Add(name, joint);
            }
        }

        if (joints.Count == 0)
        {
            return;
        }

        foreach (var name in notice.Units.Select(unit => unit.Name))
        {
            if (joints.TryGetValue(name.Folded, out var joint))
            {
                diagnostics.Suggest(DiagnosticCatalog.MissingSeparator, name.ToRange(), $"{name.Text[..joint]}、{name.Text[joint..]}", name.Text);
            }
        }
    }

    private static int JointOf(string name, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known)
    {
        // 市公安局大数据局: both are known, the second one perhaps with the level that the first one carries for it.
        Span<char> second = stackalloc char[MaxBoth];
        for (var i = MinName; i <= name.Length - MinName; i++)
        {
            if (known.Contains(name.AsSpan(0, i)))
            {
                second[0] = name[0];
                name.AsSpan(i).CopyTo(second[1..]);
                if (known.Contains(name.AsSpan(i)) || known.Contains(second[..(name.Length - i + 1)]))
                {
                    return i;
                }
            }
        }

        return Departments.JointOf(name) is > 0 and var joint ? joint : JointByLevel(name);
    }

    // 市公安局市大数据局: the second one starts with the level that the first one starts with.
    private static int JointByLevel(string name)
    {
        var match = TwoNames().Match(name);
        return match.Success && match.Groups[1].ValueSpan[0] == match.Groups[2].ValueSpan[0]
            && UnitWords.IsOrganisation(match.Groups[1].ValueSpan) && UnitWords.IsOrganisation(match.Groups[2].ValueSpan)
            ? match.Groups[1].Length
            : -1;
    }

    [GeneratedRegex("^([\\u4e00-\\u9fff]{3,12}?[局委办厅院])([市县区省州镇][\\u4e00-\\u9fff]{2,12})$", RegexOptions.CultureInvariant)]
    private static partial Regex TwoNames();
}
