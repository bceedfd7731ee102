using System.CommandLine.Parsing;
using System.Text;
using TaskDecomp.Tests;
using TaskDecomp.Text;

namespace TaskDecomp.Cli.Tests;

/// <summary>
/// Runs the transcripts in place. Blocks: <c>file NAME</c> is there before; <c>console</c> is a command, with <c>en</c> on an English
/// machine, with <c>screen</c> on a screen, with <c>debug</c> in debug mode; <c>stdout</c>, <c>stderr</c> and <c>exit</c> tell what it
/// gives (nothing, nothing and 0 where missing); <c>result NAME</c> is a file, and <c>folder</c> lists all files, there after it.
/// Where a change is meant, <c>TASKDECOMP_ACCEPT=1</c> writes what standard output and standard error now say into the transcripts.
/// </summary>
public sealed class TranscriptTests
{
    // The one place that chooses the library under test.
    private static readonly Func<IConverter> CreateConverter = () => new FakeConverter();

    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var file in Directory.EnumerateFiles(Folder, "*.md").Order(StringComparer.Ordinal))
            {
                foreach (var transcript in Transcript.Parse(File.ReadAllText(file)))
                {
                    data.Add(Path.GetFileNameWithoutExtension(file), transcript.Name);
                }
            }

            return data;
        }
    }

    private static bool Accepts => Environment.GetEnvironmentVariable("TASKDECOMP_ACCEPT") == "1";

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Transcripts");

    [Fact]
    public void Every_file_has_cases_and_every_case_a_command()
    {
        var files = Directory.GetFiles(Folder, "*.md");
        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            var transcripts = Transcript.Parse(File.ReadAllText(file));
            Assert.NotEmpty(transcripts);
            Assert.Equal(transcripts.Count, transcripts.DistinctBy(transcript => transcript.Name).Count());
            Assert.All(transcripts, transcript => Assert.Contains(transcript.Blocks, block => block.Info[0] == "console"));
        });
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Transcript_holds(string file, string name)
    {
        var transcript = Transcript.Parse(File.ReadAllText(Path.Combine(Folder, file + ".md"))).Single(candidate => candidate.Name == name);
        using var folder = new TemporaryFolder();
        var before = Environment.CurrentDirectory;
        Environment.CurrentDirectory = folder.Path;
        try
        {
            await Play(transcript, folder, Path.Combine(Checkout.Root, "tests", "TaskDecomp.Cli.Tests", "Transcripts", file + ".md"));
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }
    }

    private static async Task Play(Transcript transcript, TemporaryFolder folder, string source)
    {
        var last = default(Run?);
        foreach (var (info, text) in transcript.Blocks)
        {
            switch (info[0])
            {
                case "file":
                    folder.Write(info[1], text);
                    break;
                case "console":
                    last?.AssertChecked();
                    last = await Start(text, info, folder);
                    break;
                case "result":
                    Assert.Equal(text, folder.Read(info[1]));
                    break;
                case "folder":
                    Assert.Equal(text, string.Concat(folder.Files.Select(path => path + "\n")));
                    break;
                default:
                    last!.Check(info[0], Accepts ? last.Accept(info[0], text, source) : text);
                    break;
            }
        }

        last!.AssertChecked();
    }

    private static async Task<Run> Start(string text, string[] info, TemporaryFolder folder)
    {
        var command = text.TrimEnd('\n').Split(" < ");
        Assert.StartsWith("$ taskdecomp", command[0]);
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal
        {
            Input = command.Length > 1 ? new MemoryStream(File.ReadAllBytes(folder.Of(command[1]))) : Stream.Null,
            Output = output,
            Error = error,
            OutputIsScreen = info.Contains("screen"),
            Language = info.Contains("en") ? Language.English : Language.Chinese,
            Debug = info.Contains("debug"),
        };
        string[] args = [.. CommandLineParser.SplitCommandLine(command[0]).Skip(2)];
        var exit = await Program.RunAsync(args, terminal, CreateConverter(), TestContext.Current.CancellationToken);
        return new Run(text, Encoding.UTF8.GetString(output.ToArray()), error.ToString(), exit);
    }

    /// <summary>What a command gave; each part is cleared when it was checked, and what is left at the end is a surprise.</summary>
    private sealed class Run(string command, string output, string error, int exit)
    {
        private string _output = output;
        private string _error = error;
        private int _exit = exit;

        public void Check(string part, string expected)
        {
            switch (part)
            {
                case "stdout":
                    Assert.Equal(expected, _output);
                    _output = "";
                    break;
                case "stderr":
                    Assert.Equal(expected, _error.Replace('\\', '/'));
                    _error = "";
                    break;
                case "exit":
                    Assert.Equal(expected, $"{_exit}\n");
                    _exit = 0;
                    break;
                default:
                    Assert.Fail($"Unknown block: {part}");
                    break;
            }
        }

        /// <summary>Writes what a part now says into the transcript, in the place of what was expected.</summary>
        public string Accept(string part, string expected, string source)
        {
            var now = part switch { "stdout" => _output, "stderr" => _error.Replace('\\', '/'), _ => expected };
            var block = $"```{part}\n{expected}```";
            var text = File.ReadAllText(source);
            File.WriteAllText(source, text.Replace(block, $"```{part}\n{now}```", StringComparison.Ordinal));
            return now;
        }

        public void AssertChecked() => Assert.Equal((command, "", "", 0), (command, _output, _error, _exit));
    }
}
