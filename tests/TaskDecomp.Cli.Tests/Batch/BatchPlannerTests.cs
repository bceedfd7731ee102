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
    public void Plans(string archive, string formats, string expected) =>
        Assert.Equal(expected, string.Join(' ', Plan(archive, formats).SelectMany(item => item.Input.Outputs).Select(output => output.Path)));

    [Theory]
    [InlineData("n.doc N.DOC")]
    [InlineData("n.doc n.pdf n.doc.txt")]
    public void What_collides_all_the_same_is_refused(string archive) =>
        Assert.Equal(TextKeys.OutputTwice, Assert.Throws<CommandFailure>(() => Plan(archive, "xlsx")).TextKey);

    private static IReadOnlyList<BatchItem> Plan(string archive, string formats) =>
        new BatchPlanner(new FormatNames(new FakeConverter().OutputFormats), new FakeFacts())
            .Plan([.. archive.Split(' ').Select(name => new ArchiveFile(name, "archive/" + name))], "out", formats.Split(','), ["out/report.json", "out/report.csv"]);
}
