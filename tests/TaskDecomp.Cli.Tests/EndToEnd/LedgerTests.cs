using TaskDecomp.Parsing.Lines;

namespace TaskDecomp.Cli.Tests.EndToEnd;

/// <summary>The ledger of the lines as the program shows it, and what it does where the ledger does not add up.</summary>
public sealed class LedgerTests : IDisposable
{
    private const string Notice = "青川市人民政府办公室关于印发重点工作分解的通知\n各县区政府：\n现印发给你们。\n青川市人民政府办公室\n2031年4月2日\n1.疏浚河道三条。\n责任单位：市水利局\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_line_has_its_class_the_rule_that_decided_and_its_task()
    {
        var run = await RealProgram.RunAsync("inspect", _folder.Write("notice.txt", Notice), "--stage", "ledger");

        string[] expected = ["Metadata title", "Metadata recipients", "Metadata preamble", "Metadata signature", "Metadata date", "Task task text 1", "Task unit label 1"];
        var lines = run.OutputText.TrimEnd().Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(2))).ToList();
        Assert.Equal(expected.Length, lines.Count);
        Assert.All(expected.Zip(lines), pair => Assert.StartsWith(pair.First, pair.Second, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_ledger_that_does_not_add_up_is_a_defect_and_writes_nothing()
    {
        var notice = _folder.Write("notice.txt", "task 新建学校");
        using var error = new StringWriter();

        var exitCode = await Program.RunAsync([notice, "-t", "xlsx"], Terminals.Silent(error), new FakeConverter { OnRead = () => throw new LedgerException(3) }, TestContext.Current.CancellationToken);

        Assert.Equal(ExitCodes.InternalError, exitCode);
        Assert.Contains("LedgerException：Line 3 is missing in the ledger", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(["notice.txt"], _folder.Files);
    }

    [Fact]
    public async Task Two_failures_come_before_low_coverage_and_that_before_warnings()
    {
        var notice = _folder.Write("notice.txt", "task 新建学校\nunplaced 云来云去\nwarning 可疑\n");

        Assert.Equal(ExitCodes.LowCoverage, await Run(notice, "--strict", "--min-coverage", "100", "-o", _folder.Of("one")));
        Assert.Equal(ExitCodes.Warnings, await Run(notice, "--strict", "-o", _folder.Of("two")));
        Assert.Equal(ExitCodes.SeveralFailures, await Run(notice, _folder.Of("gone.txt"), _folder.Of("lost.txt"), "--strict", "--min-coverage", "100", "-o", _folder.Of("three")));
    }

    private static Task<int> Run(params string[] args) => Program.RunAsync([.. args, "-t", "xlsx"], Terminals.Silent(), new FakeConverter(), TestContext.Current.CancellationToken);
}
