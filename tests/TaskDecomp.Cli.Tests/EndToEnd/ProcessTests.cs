using System.Diagnostics;
using System.Text;

namespace TaskDecomp.Cli.Tests.EndToEnd;

/// <summary>The built program as a process of its own: what only the operating system can show.</summary>
public sealed class ProcessTests : IDisposable
{
    private const string Formats = "xlsx,csv,json,jsonl,yaml,html";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_exit_code_reaches_the_shell()
    {
        using var good = Start("C", RealProgram.Sample("leader-headings"), "-o", _folder.Of("tasks.json"));
        using var missing = Start("C", _folder.Of("missing.txt"));
        using var wrong = Start("C", "--no-such-option");

        Assert.Equal((ExitCodes.Ok, ExitCodes.NoInput, ExitCodes.Usage), (await End(good), await End(missing), await End(wrong)));
        Assert.Equal(["tasks.json"], _folder.Files);
    }

    [Fact]
    public async Task Standard_input_and_output_are_streams_of_bytes()
    {
        using var process = Start("C", "-", "-t", "json", "-q");
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.BaseStream.WriteAsync(File.ReadAllBytes(RealProgram.Sample("practical-matters")), TestContext.Current.CancellationToken);
        process.StandardInput.Close();

        Assert.Equal(ExitCodes.Ok, await End(process));
        await using var input = File.OpenRead(RealProgram.Sample("practical-matters"));
        Assert.Equal((await RealProgram.RunAsync(input, "-", "-t", "json", "-q")).OutputText, await output);
    }

    /// <summary>Closed, it is told at once; nothing in it is an empty notice.</summary>
    [Theory]
    [InlineData("- -t json", "<&-", ExitCodes.NoInput, "standard input is closed")]
    [InlineData("check -", "<&-", ExitCodes.NoInput, "standard input is closed")]
    [InlineData("stream", "<&-", ExitCodes.NoInput, "standard input is closed")]
    [InlineData("- -t json", "< /dev/null", ExitCodes.InvalidInput, "stdin: error TD1001: ")]
    [InlineData("- -t json", "< empty.txt", ExitCodes.InvalidInput, "stdin: error TD1001: ")]
    public async Task Standard_input_that_is_closed_is_told_and_not_waited_for(string arguments, string input, int exitCode, string message)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere a file of the platform's cannot be told from an input.");
        _folder.Write("empty.txt", "");
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", $"exec {Sandbox.Program} {arguments} --lang en {input}"])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["LC_ALL"] = "C" },
        })!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.Equal(exitCode, await End(process));
        Assert.Contains(message, await error + await output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_that_leaves_early_is_no_error()
    {
        var notice = _folder.Write("long.txt", "重点工作清单\n" + string.Concat(Enumerable.Range(1, 900).Select(i => $"{i}.新建口袋公园{i}处。\n责任单位：市园林局\n")));
        using var process = Start("C", notice, "-t", "json");
        await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        process.StandardOutput.Close();
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.Equal(ExitCodes.Ok, await End(process));
        Assert.Single((await error).TrimEnd().Split('\n'));
        Assert.Contains(": tasks 900, ", await error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_culture_of_the_machine_changes_what_is_said_and_not_what_is_written()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows takes its culture from the user's settings, not from the environment.");
        var chinese = await Convert("zh_CN.UTF-8");
        var plain = await Convert("C");
        var thai = await Convert("th_TH.UTF-8");
        var turkish = await Convert("tr_TR.UTF-8");

        Assert.Contains("：任务 ", chinese.Error, StringComparison.Ordinal);
        Assert.Contains(": tasks ", plain.Error, StringComparison.Ordinal);
        Assert.NotEqual(chinese.Help, plain.Help);
        Assert.Equal((plain.Help, plain.Help), (thai.Help, turkish.Help));
        Assert.All([plain, thai, turkish], other => Assert.Equal(chinese.Files, other.Files));
    }

    [Fact]
    public async Task The_time_zone_of_the_machine_changes_nothing()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows takes its time zone from the system's settings, not from the environment.");
        var greenwich = await Convert("C", "UTC");

        foreach (var zone in new[] { "Asia/Shanghai", "America/St_Johns", "Pacific/Kiritimati" })
        {
            Assert.Equal(greenwich.Files, (await Convert("C", zone)).Files);
        }
    }

    private async Task<(string Help, string Error, List<byte[]> Files)> Convert(string culture, string zone = "")
    {
        var folder = culture + zone.Replace('/', '-');
        using var help = Start(culture, zone, ["--help"]);
        var helpText = await help.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await End(help);
        using var process = Start(culture, zone, [RealProgram.Sample("lead-support-lines"), "-t", Formats, "-o", _folder.Of(folder)]);
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Equal(ExitCodes.Ok, await End(process));
        var files = Directory.GetFiles(_folder.Of(folder)).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(Formats.Split(',').Length, files.Count);
        return (helpText, error.Replace(_folder.Path, "", StringComparison.Ordinal), [.. files.Select(File.ReadAllBytes)]);
    }

    private static Process Start(string culture, params string[] args) => Start(culture, "", args);

    private static Process Start(string culture, string zone, string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "taskdecomp.dll"), .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = culture;
        start.Environment["TZ"] = zone;
        return Process.Start(start)!;
    }

    private static async Task<int> End(Process process)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(1));
        try
        {
            await process.WaitForExitAsync(limit.Token);
            return process.ExitCode;
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }
}
