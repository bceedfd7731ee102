using System.CommandLine.Parsing;
using System.Text;
using TaskDecomp.Cli.Tests.EndToEnd;
using TaskDecomp.Tests.Documentation;
using TaskDecomp.Tests.Writers.Forms;
using TaskDecomp.Text;

namespace TaskDecomp.Cli.Tests.Documentation;

/// <summary>
/// Runs the READMEs: what stands in a <c>sh</c> block has to succeed, and what stands in a <c>console</c> block has to print what is
/// printed there, on a machine of the README's language. The folder of a run has the samples in it, a few notices of other names, which are one of them, and vocabulary files: the README's own and a bad one.
/// </summary>
public sealed class ReadmeCommandTests : IDisposable
{
    private const string Program = "taskdecomp ";
    private const string FromSource = "dotnet run --project src/TaskDecomp.Cli -- ";

    private static readonly string[] Notices = ["notice.txt", "archive/2025.txt", "archive/2026.txt"];

    private static readonly string[] Vocabularies = ["mine.yaml", "bad.yaml"];

    private const string Requests = "requests.jsonl";

    // One cell of it is to be filled.
    private const string Form = "form.xlsx";

    // Between two names a 、 is missing.
    private const string Slip = "slip.txt";

    private readonly TemporaryFolder _folder = new();
    private readonly string _before = Environment.CurrentDirectory;

    public ReadmeCommandTests()
    {
        foreach (var name in RealProgram.Samples)
        {
            var copy = _folder.Write($"samples/{name}/{Path.GetFileName(RealProgram.Sample(name))}", "");
            File.Copy(RealProgram.Sample(name), copy, overwrite: true);
        }

        foreach (var name in Notices)
        {
            _folder.Write(name, File.ReadAllText(RealProgram.Sample("leader-headings")));
        }

        _folder.Write(Requests, "{\"id\":1,\"path\":\"notice.txt\"}\n");
        _folder.Write(Slip, "2031年重点工作任务分解\n1.新建派出所业务用房两处。\n责任单位：市公安局市大数据局、市财政局\n");
        _folder.Write(Vocabularies[0], string.Join('\n', Assert.Single(Readme.Blocks("yaml"))));
        _folder.Write(Vocabularies[1], "labels:\n  - label: 攻坚专班\n    field: units\n    role: leader\n");
        File.WriteAllBytes(_folder.Of(Form), SampleForm.Make());
        Environment.CurrentDirectory = _folder.Path;
    }

    public static TheoryData<string> Commands => [.. Readme.Commands().Where(line => line.Contains(Program, StringComparison.Ordinal) || line.StartsWith(FromSource, StringComparison.Ordinal))];

    public static TheoryData<string, int> Consoles =>
        [.. Readme.Files.SelectMany(file => Enumerable.Range(0, Readme.Blocks("console", file).Count).Select(index => (file, index)))];

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        _folder.Dispose();
    }

    [Fact]
    public void The_main_job_can_be_run_from_the_source() =>
        Assert.Single(Commands, row => row.Data.StartsWith(FromSource, StringComparison.Ordinal));

    [Fact]
    public void The_tests_are_run_by_one_command() =>
        Assert.Single(Readme.Commands(), line => line.StartsWith("dotnet test", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_command_succeeds(string line)
    {
        var run = await Run(line);

        Assert.Equal((ExitCodes.Ok, true), (run.ExitCode, run.Output.Length > 0 || _folder.Files.Any(IsNew)));
    }

    [Theory]
    [MemberData(nameof(Consoles))]
    public async Task A_console_shows_what_is_printed(string file, int index)
    {
        var lines = Readme.Blocks("console", file)[index];
        var language = file == Readme.Chinese ? Language.Chinese : Language.English;
        var shown = new StringBuilder();
        var last = -1;
        foreach (var command in lines.Where(line => line.StartsWith("$ ", StringComparison.Ordinal)))
        {
            shown.Append(command).Append('\n');
            if (command == "$ echo $?")
            {
                shown.Append(last).Append('\n');
                continue;
            }

            var run = await Run(command[2..], language);
            shown.Append(run.OutputText).Append(run.Error.Replace('\\', '/'));
            last = run.ExitCode;
        }

        Assert.Equal(string.Concat(lines.Select(line => line + "\n")), shown.ToString());
    }

    /// <summary>Plays the shell for the program's own part of a line: what comes before, or after it in a pipe, is the shell's.</summary>
    private Task<RealProgram.Outcome> Run(string line, Language language = Language.English)
    {
        var own = line.Replace(FromSource, Program, StringComparison.Ordinal);
        own = own[(own.IndexOf(Program, StringComparison.Ordinal) + Program.Length)..].Split(" | ")[0].Split(" > ")[0].Split(" 2> ")[0];
        var parts = own.Split(" < ");
        var input = parts.Length > 1 || line.StartsWith("cat ", StringComparison.Ordinal)
            ? new MemoryStream(File.ReadAllBytes(_folder.Of(parts.Length > 1 ? parts[1] : line.Split(' ')[1])))
            : Stream.Null;
        return RealProgram.RunAsync(language, input, [.. CommandLineParser.SplitCommandLine(parts[0]).SelectMany(Expand)]);
    }

    /// <summary>A pattern such as <c>archive/*.txt</c>, as the shell expands it.</summary>
    private IEnumerable<string> Expand(string word) => word.Contains('*')
        ? Directory.GetFiles(_folder.Path, word).Select(path => Path.GetRelativePath(_folder.Path, path)).Order(StringComparer.Ordinal)
        : [word];

    private static bool IsNew(string file) => !file.StartsWith("samples/", StringComparison.Ordinal) && file != Slip && file != Requests && file != Form && !Notices.Contains(file) && !Vocabularies.Contains(file);
}
