using System.Diagnostics;
using TaskDecomp.Cli.Batch;
using TaskDecomp.Cli.Output;
using TaskDecomp.Cli.Tests.Output;

namespace TaskDecomp.Cli.Tests.Batch;

public sealed class BatchPlannerTests
{
    /// <summary>Files, formats, and the outputs; the file system of the test ignores case.</summary>
    [Theory]
    [InlineData("a.txt b/a.txt", "xlsx", "out/a.xlsx out/b/a.xlsx")]
    [InlineData("a.txt", "xlsx,html", "out/a.xlsx out/a.review.html")]
    [InlineData("n.doc n.pdf", "xlsx", "out/n.doc.xlsx out/n.pdf.xlsx")]
    [InlineData("n.doc N.pdf o.doc", "json", "out/n.doc.json out/N.pdf.json out/o.json")]
    [InlineData("b/n.doc c/n.pdf", "json", "out/b/n.json out/c/n.json")]
    [InlineData("报告.1.doc 报告.1.pdf", "xlsx,csv", "out/报告.1.doc.xlsx out/报告.1.doc.csv out/报告.1.pdf.xlsx out/报告.1.pdf.csv")]
    [InlineData("report.txt", "json", "out/report.txt.json")]
    [InlineData("report.txt", "xlsx", "out/report.xlsx")]
    [InlineData("x?.doc x?.pdf", "json", "out/x_.doc.json out/x_.pdf.json")]
    public void Plans(string archive, string formats, string expected) =>
        Assert.Equal(expected, string.Join(' ', Plan(archive, formats).SelectMany(item => item.Input.Outputs).Select(output => output.Path)));

    /// <summary>Names that are one only when they are made safe: the one that was safe stays, the others get a number in the order of their code points.</summary>
    [Theory]
    [InlineData("x?.txt x_.txt", "json", "out/x_-2.json out/x_.json")]
    [InlineData("x:.txt x?.txt x|.txt", "json", "out/x_.json out/x_-2.json out/x_-3.json")]
    [InlineData("x|.txt x?.txt x:.txt", "json", "out/x_-3.json out/x_-2.json out/x_.json")]
    [InlineData("x:.txt x?.txt", "xlsx,html", "out/x_.xlsx out/x_.review.html out/x_-2.xlsx out/x_-2.review.html")]
    [InlineData("x?.txt x_-2.txt x_.txt", "json", "out/x_-3.json out/x_-2.json out/x_.json")]
    [InlineData("x?.txt x_-2.doc x_-2.txt x_.txt", "json", "out/x_-2.json out/x_-2.doc.json out/x_-2.txt.json out/x_.json")]
    [InlineData("x?.txt x_.doc x_.txt", "json", "out/x_.txt-2.json out/x_.doc.json out/x_.txt.json")]
    [InlineData("A:/n.txt A?/n.txt A?/o.txt", "json", "out/A_/n.json out/A_/n-2.json out/A_/o.json")]
    [InlineData("A_/n.txt A?/n.txt", "json", "out/A_/n.json out/A_/n-2.json")]
    [InlineData("aux.txt _aux.txt", "json", "out/_aux-2.json out/_aux.json")]
    public void Names_that_fall_together_when_they_are_made_safe_get_a_number(string archive, string formats, string expected) =>
        Assert.Equal(expected, string.Join(' ', Plan(archive, formats).SelectMany(item => item.Input.Outputs).Select(output => output.Path)));

    [Fact]
    public void Names_that_fall_together_when_they_are_cut_get_a_number()
    {
        var name = new string('任', 82);

        var plan = Plan($"{name}甲.txt {name}乙.txt", "html");

        var cut = new string('任', 81);
        Assert.Equal([$"out/{cut}.review.html", $"out/{cut[..^1]}-2.review.html"], plan.SelectMany(item => item.Input.Outputs).Select(output => output.Path).OrderBy(path => path!.Contains("-2", StringComparison.Ordinal)));
        Assert.All(plan.SelectMany(item => item.Input.Outputs), output => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(Path.GetFileName(output.Path!)), 240, 255));
        Assert.Equal([true, false], plan.Select(item => item.Input.IsNumbered).OrderDescending());
    }

    /// <summary>As many names as an archive may hold, all one when they are safe: the time grows as their number does.</summary>
    [Fact]
    public void Ten_thousand_names_that_are_one_take_no_long_time()
    {
        const string Unsafe = "<>:\"|?*";
        var names = Enumerable.Range(0, 10_000).Select(i => "x" + string.Concat(Enumerable.Range(0, 5).Select(at => Unsafe[i / (int)Math.Pow(Unsafe.Length, at) % Unsafe.Length])) + ".txt");
        var watch = Stopwatch.StartNew();

        var plan = Plan(string.Join(' ', names), "json");

        Assert.Equal(10_000, plan.Select(item => item.Input.Outputs[0].Path).Distinct().Count());
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData("n.doc N.DOC")]
    [InlineData("n.doc n.pdf n.doc.txt")]
    [InlineData("n.doc n.doc")]
    [InlineData("x?.doc x?.doc")]
    public void What_collides_all_the_same_is_refused(string archive) =>
        Assert.Equal(TextKeys.OutputTwice, Assert.Throws<CommandFailure>(() => Plan(archive, "xlsx")).TextKey);

    private static IReadOnlyList<BatchItem> Plan(string archive, string formats) =>
        new BatchPlanner(new FormatNames(new FakeConverter().OutputFormats), new FakeFacts())
            .Plan([.. archive.Split(' ').Select(name => new ArchiveFile(name, "archive/" + name))], "out", formats.Split(','), ["out/report.json", "out/report.csv"]);
}
