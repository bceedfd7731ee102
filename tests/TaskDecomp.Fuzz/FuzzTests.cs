using TaskDecomp.Fuzz.Checking;
using TaskDecomp.Fuzz.Running;

namespace TaskDecomp.Fuzz;

/// <summary>A run short enough for every build, the same each time; longer ones are started with <c>--count</c>.</summary>
public sealed class FuzzTests
{
    [Theory]
    [InlineData("text", 12_000)]
    [InlineData("docx", 2_000)]
    [InlineData("xlsx", 2_000)]
    [InlineData("html", 2_000)]
    [InlineData("ofd", 2_000)]
    public void No_changed_file_does_harm(string format, int count)
    {
        var report = new FuzzRun(new FuzzOptions(format, count, FuzzOptions.UsualSeed) { Workers = 2 }, new InputCheck()).Execute();
        TestContext.Current.SendDiagnosticMessage(report.ToString());

        Assert.True(report.Findings.Count == 0, $"{report}\n{string.Join('\n', report.Findings.Select(finding => $"{finding.Fault}\n{Convert.ToBase64String(finding.Input.Content)}"))}");
        Assert.Equal(count, report.Read + report.Refused);
        Assert.True(report.Read * 2 > count, $"{report}: too few files are still read to show anything.");
    }
}
