using System.Text.RegularExpressions;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Vocabulary;
using TaskDecomp.Text;

namespace TaskDecomp.Parsing;

/// <summary>Looks for two units printed without a separator between them, by the other units of the notice and by how names end.</summary>
internal static partial class UnitNameChecks
{
    private const int MinName = 3;

    /// <summary>A longer text is no two names.</summary>
    private const int MaxBoth = 40;

    /// <summary>Runs the check.</summary>
    public static void Run(IReadOnlyList<WorkItem> tasks, DiagnosticBag diagnostics)
    {
        var items = tasks.SelectMany(task => task.Measures.Prepend(task)).ToList();
        var names = items.SelectMany(item => item.Units).Select(unit => CharacterFolding.Fold(unit.Name)).Where(name => name.Length >= MinName).ToHashSet(StringComparer.Ordinal);
        foreach (var item in items)
        {
            foreach (var unit in item.Units)
            {
                if (BlankInside().IsMatch(unit.Name))
                {
                    diagnostics.Suggest(DiagnosticCatalog.BlankInName, item.Lines.Last, BlankInside().Replace(unit.Name, ""), unit.Name);
                }

                if (unit.Name.Length <= MaxBoth && JointOf(CharacterFolding.Fold(unit.Name), names) is > 0 and var joint)
                {
                    diagnostics.Suggest(DiagnosticCatalog.MissingSeparator, item.Lines.Last, $"{unit.Name[..joint]}、{unit.Name[joint..]}", unit.Name);
                }
            }
        }
    }

    private static int JointOf(string name, HashSet<string> names)
    {
        // 市公安局大数据局: both are known, the second one perhaps with the level that the first one carries for it.
        for (var i = MinName; i <= name.Length - MinName; i++)
        {
            if (names.Contains(name[..i]) && (names.Contains(name[i..]) || names.Contains(name[0] + name[i..])))
            {
                return i;
            }
        }

        if (Departments.JointOf(name) is > 0 and var joint)
        {
            return joint;
        }

        // 市公安局市大数据局: the second one starts with the level that the first one starts with.
        var match = TwoNames().Match(name);
        return match.Success && UnitWords.IsOrganisation(match.Groups[1].Value) && UnitWords.IsOrganisation(match.Groups[2].Value)
            && match.Groups[1].Value[0] == match.Groups[2].Value[0]
            ? match.Groups[1].Length
            : -1;
    }

    // 市园林 局: one hanzi stands apart from the rest.
    [GeneratedRegex(@"(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff]$)|(?<=^[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])", RegexOptions.CultureInvariant)]
    private static partial Regex BlankInside();

    [GeneratedRegex("^([\\u4e00-\\u9fff]{3,12}?[局委办厅院])([市县区省州镇][\\u4e00-\\u9fff]{2,12})$", RegexOptions.CultureInvariant)]
    private static partial Regex TwoNames();
}
