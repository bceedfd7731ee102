using System.Globalization;
using System.Text.RegularExpressions;

namespace TaskDecomp.Tests.Specs;

/// <summary>The specifications cover what the model's rulings and the contract ask of them.</summary>
public sealed partial class RulingSpecTests
{
    private const int Rulings = 16;
    private const int MinBrackets = 40;

    [Fact]
    public void Every_ruling_has_a_specification()
    {
        var numbers = Specs("rulings").Select(spec => int.Parse(Ruling().Match(spec.Name).Groups[1].Value, CultureInfo.InvariantCulture));

        Assert.Equal(Enumerable.Range(1, Rulings), numbers);
    }

    [Fact]
    public void Enough_brackets_are_specified_that_tell_who_answers()
    {
        var tasks = Specs("brackets-responsible").SelectMany(spec => Tasks(spec.Expected)).ToList();

        Assert.True(tasks.Count >= MinBrackets, $"{tasks.Count} tasks");
        Assert.All(tasks, task => Assert.Matches("\n  (lead|responsible) ", task));
    }

    [Fact]
    public void Enough_brackets_are_specified_that_are_remarks()
    {
        var remarks = Specs("brackets-remark").SelectMany(spec => Tasks(spec.Expected)).Where(task => task.Split('\n')[0].TrimEnd('。').EndsWith('）')).ToList();

        Assert.True(remarks.Count >= MinBrackets, $"{remarks.Count} tasks");
    }

    private static IReadOnlyList<Spec> Specs(string file) =>
        Spec.Parse(File.ReadAllText(Path.Combine(Checkout.Root, "tests", "TaskDecomp.Tests", "Specs", file + ".md")));

    /// <summary>Each task with the lines that belong to it.</summary>
    private static IEnumerable<string> Tasks(string expected) => ("\n" + expected).Split("\ntask ").Skip(1);

    [GeneratedRegex(@"^Ruling (\d+): \S")]
    private static partial Regex Ruling();
}
