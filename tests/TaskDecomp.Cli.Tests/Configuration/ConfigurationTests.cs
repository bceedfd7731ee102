using System.Text;
using System.Text.RegularExpressions;
using TaskDecomp.Cli.Commands;
using TaskDecomp.Cli.Configuration;
using TaskDecomp.Text;

namespace TaskDecomp.Cli.Tests.Configuration;

public sealed partial class ConfigurationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string> _environment = [];

    public ConfigurationTests() => _folder.Write("in/notice.txt", "task 新建学校\nwarning 甲");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Flags_come_before_the_environment_before_the_near_file_before_the_users_own()
    {
        _folder.Write("own/taskdecomp/taskdecomp.yaml", "year: 2021\nto: json\n");
        _environment["XDG_CONFIG_HOME"] = _folder.Of("own");
        Assert.Contains("json of notice.txt: text utf-8 2021", (await Convert()).Output, StringComparison.Ordinal);

        _folder.Write("in/taskdecomp.yaml", "year: 2022\n");
        Assert.Contains("json of notice.txt: text utf-8 2022", (await Convert()).Output, StringComparison.Ordinal);

        _environment["TASKDECOMP_YEAR"] = "2023";
        Assert.Contains(" 2023\n", (await Convert()).Output, StringComparison.Ordinal);
        Assert.Contains("csv of notice.txt: text utf-8 2024", (await Convert("--year", "2024", "-t", "csv")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_nearest_file_above_counts_up_to_the_root_of_the_checkout()
    {
        _folder.Write("taskdecomp.yaml", "year: 2021\n");
        _folder.Write("archive/2024/notice.txt", "task 新建学校");
        Assert.Contains(" 2021\n", (await Run("archive/2024/notice.txt", "-t", "json")).Output, StringComparison.Ordinal);

        Directory.CreateDirectory(_folder.Of("archive/.git"));
        Assert.DoesNotContain("2021", (await Run("archive/2024/notice.txt", "-t", "json")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_and_switches_are_taken_as_on_the_command_line()
    {
        var file = _folder.Write("office.yaml", "to: [json]\nstrict: true\ncompact: yes\nraw-csv: false\n");
        _environment["TASKDECOMP_CONFIG"] = file;

        var run = await Convert();

        Assert.Equal(ExitCodes.Warnings, run.ExitCode);
        Assert.Contains("compact=True raw=False", run.Output, StringComparison.Ordinal);

        _environment["TASKDECOMP_STRICT"] = "0";
        Assert.Equal(ExitCodes.Ok, (await Convert()).ExitCode);
    }

    [Fact]
    public async Task A_path_in_a_file_is_one_from_the_files_folder()
    {
        _folder.Write("in/words.yaml", "labels: 攻坚\n");
        _folder.Write("in/taskdecomp.yaml", "vocabulary: words.yaml\n");

        Assert.Contains(_folder.Of("in/words.yaml") + "(1): error TD1023", (await Convert()).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_language_may_come_from_the_environment_also_for_the_help()
    {
        _environment["TASKDECOMP_LANG"] = "zh";

        Assert.Contains("示例：", (await Run("--help")).Output, StringComparison.Ordinal);
        Assert.Contains("示例：", (await Run()).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_many_files_at_a_time_makes_no_archive_of_one_file()
    {
        _environment["TASKDECOMP_CONFIG"] = _folder.Write("office.yaml", "jobs: 2\ntimeout: 5\n");

        Assert.Equal(ExitCodes.Ok, (await Convert("-t", "json")).ExitCode);
        Assert.Equal(ExitCodes.Ok, (await Run("convert", "in", "-t", "json", "-o", "out")).ExitCode);
        Assert.Equal("invalid", (await Run("convert", "in", "-o", "out2", "-j", "x")).ExitCode == ExitCodes.Usage ? "invalid" : "taken");
    }

    /// <summary>Such a file may have come with the input: it runs nothing, writes and reads nowhere else, takes no more and leaves nothing out.</summary>
    [Theory]
    [InlineData("pdftotext: ./e.sh")]
    [InlineData("soffice: ./e.sh")]
    [InlineData("output: /tmp/victim/")]
    [InlineData("force: true")]
    [InlineData("merge: ../all.csv")]
    [InlineData("fix: ../other.txt")]
    [InlineData("raw-csv: true")]
    [InlineData("jobs: 1000")]
    [InlineData("exclude: [a, b]")]
    [InlineData("include: a")]
    [InlineData("disable: TD2002")]
    [InlineData("quiet: true")]
    [InlineData("dry-run: true")]
    [InlineData("vocabulary: ../words.yaml")]
    [InlineData("vocabulary: /etc/passwd")]
    [InlineData("template: sub/../../form.xlsx")]
    [InlineData("timeout: 30.5")]
    [InlineData("max-size: 65")]
    [InlineData("max-unpacked: 300")]
    [InlineData("max-ratio: 101")]
    [InlineData("max-entries: 1001")]
    [InlineData("max-xml-depth: 101")]
    [InlineData("max-html-depth: 401")]
    [InlineData("max-elements: 2000001")]
    [InlineData("max-lines: 1000001")]
    [InlineData("max-line-length: 1000001")]
    [InlineData("max-cells: [5, 100001]")]
    public async Task A_file_that_was_found_near_the_input_may_not_set_what_does_harm(string line)
    {
        var file = _folder.Write("in/taskdecomp.yaml", $"year: 2026\n{line}\n");

        var run = await Convert("-t", "json");

        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"{file}(2): error TD1074: \"{line.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)}\"", run.Error, StringComparison.Ordinal);
        Assert.Contains("--config", run.Error, StringComparison.Ordinal);
        Assert.StartsWith($"{file}(2): error TD1074", (await Run("config", "in")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("timeout: 30\nmax-size: 64\nmax-unpacked: 256\nmax-ratio: 100\nmax-entries: 1000\nmax-xml-depth: 100\nmax-html-depth: 400\nmax-elements: 2000000")]
    [InlineData("max-lines: 1000000\nmax-line-length: 1000000\nmax-cells: 5\ntimeout: 0.5")]
    [InlineData("to: json\nfrom: text\nencoding: utf-8\nyear: 2026\nlang: zh\ncolumns: [text]\nspans: true\nmin-coverage: 0\nfail-on: error\nstage: lines\nrecursive: true\nfail-fast: true\nsheet: 1")]
    public async Task It_may_set_what_is_harmless_and_lower_limits(string content)
    {
        _folder.Write("in/taskdecomp.yaml", content);

        Assert.Equal(ExitCodes.Ok, (await Convert("-t", "json")).ExitCode);
    }

    [Fact]
    public async Task A_link_in_its_folder_does_not_lead_it_out()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Symbolic links need rights there.");
        _folder.Write("words.yaml", "labels: secret\n");
        File.CreateSymbolicLink(_folder.Of("in/words.yaml"), "../words.yaml");
        _folder.Write("in/taskdecomp.yaml", "vocabulary: words.yaml\n");

        var run = await Convert("-t", "json");

        Assert.Contains("(1): error TD1074", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("TD1023", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_limit_that_is_no_number_is_refused_as_on_the_command_line()
    {
        _folder.Write("in/taskdecomp.yaml", "max-lines: many\n");

        Assert.Contains("\"many\" is no value for --max-lines", (await Convert("-t", "json")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_named_may_set_all_and_the_one_near_the_input_is_not_read()
    {
        _folder.Write("in/taskdecomp.yaml", "soffice: ./e.sh\nyaer: 2026\n");
        var file = _folder.Write("office/own.yaml", "year: 2023\nto: json\noutput: list.json\nforce: true\nmax-lines: 2000000\n");
        _folder.Write("office/list.json", "old");

        Assert.Equal(ExitCodes.Ok, (await Convert("--config", file)).ExitCode);
        Assert.Contains(" 2023\n", _folder.Read("office/list.json"), StringComparison.Ordinal);

        _environment["TASKDECOMP_CONFIG"] = _folder.Write("office/other.yaml", "year: 2024\nto: json\nraw-csv: true\n");
        Assert.Contains(" 2024\n", (await Convert()).Output, StringComparison.Ordinal);
        Assert.Contains(" 2023\n", (await Run("--config", file, "--lang", "en", "convert", "in/notice.txt", "-t", "json", "-o", "-")).Output, StringComparison.Ordinal);
        Assert.Contains($"year: 2023                        # {file}(1)\n", (await Run("config", "in", "--config", file)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_users_own_file_may_set_all_wherever_the_input_lies()
    {
        _folder.Write("own/taskdecomp/taskdecomp.yaml", "force: true\n");
        _folder.Write("own/taskdecomp/notice.txt", "task 新建学校");
        _environment["XDG_CONFIG_HOME"] = _folder.Of("own");

        Assert.Equal(ExitCodes.Ok, (await Convert("-t", "json")).ExitCode);
        Assert.Equal(ExitCodes.Ok, (await Run("convert", _folder.Of("own/taskdecomp/notice.txt"), "-t", "json")).ExitCode);
    }

    [Fact]
    public async Task A_file_that_is_named_and_missing_is_told_of()
    {
        var run = await Convert("--config", _folder.Of("nowhere.yaml"));

        Assert.Equal(ExitCodes.NoInput, run.ExitCode);
        Assert.StartsWith(_folder.Of("nowhere.yaml"), run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Usage, (await Convert("--config")).ExitCode);
    }

    /// <summary>An option that does not say what a file near the input may do with it could do harm unseen.</summary>
    [Fact]
    public void Every_option_says_what_a_file_near_the_input_may_do_and_the_README_says_so_too()
    {
        using var input = new MemoryStream();
        var root = new CommandLine(new Terminal { Input = input, Output = input, Error = TextWriter.Null, Language = Language.English }, new FakeConverter()).Root;
        var options = root.Subcommands.SelectMany(command => command.Options).DistinctBy(option => option.Name).ToList();
        var harmful = options.Where(option => !Assert.IsType<INearOption>(option, exactMatch: false).Near("1", _folder.Path)).Select(option => $"`{option.Name.TrimStart('-')}`").Order();
        foreach (var file in (string[])["README.md", "README.zh-CN.md"])
        {
            var list = HarmfulKeys().Match(File.ReadAllText(Path.Combine(TaskDecomp.Tests.Checkout.Root, file))).Groups["keys"].Value;
            Assert.Equal(harmful, list.Split([", ", "、"], StringSplitOptions.None).Order());
        }
    }

    [Fact]
    public async Task A_key_that_is_none_is_refused_with_its_line_and_the_nearest()
    {
        var file = _folder.Write("in/taskdecomp.yaml", "# 本单位的设置\nyaer: 2026\n");

        var run = await Convert();

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.StartsWith($"{file}(2): error TD1070: There is no option \"yaer\"; the nearest is year.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("year: 2024\nyear: 2025\n", "(2): error TD1027")]
    [InlineData("year: {a: 1}\n", "(1): error TD1023")]
    [InlineData("to: [json, [csv]]\n", "(1): error TD1023")]
    [InlineData("- year\n", "(1): error TD1023")]
    [InlineData("year: 2024\n---\nyear: 2025\n", "error TD1023")]
    [InlineData("strict: maybe\n", "(1): error TD1026")]
    [InlineData("help: true\n", "(1): error TD1070")]
    [InlineData("year: 'a\n", "error TD1022")]
    public async Task A_file_that_cannot_be_followed_is_refused(string content, string refusal)
    {
        _folder.Write("in/taskdecomp.yaml", content);

        var run = await Convert();

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains(refusal, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    public async Task An_empty_file_says_nothing(string content)
    {
        _folder.Write("in/taskdecomp.yaml", content);

        Assert.Equal(ExitCodes.Ok, (await Convert("-t", "json")).ExitCode);
    }

    [Fact]
    public async Task A_value_that_is_none_is_refused_as_on_the_command_line_with_a_hint()
    {
        _folder.Write("in/taskdecomp.yaml", "year: soon\n");

        Assert.EndsWith("see taskdecomp config.\n", (await Convert()).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_switch_of_the_environment_that_is_neither_true_nor_false_is_refused()
    {
        _environment["TASKDECOMP_STRICT"] = "perhaps";

        Assert.Contains("TASKDECOMP_STRICT", (await Convert()).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Config_shows_what_is_in_force_and_whence()
    {
        var near = _folder.Write("in/taskdecomp.yaml", "to: [json, xlsx]\n\nyear: 2022\n");
        var own = _folder.Write("own/taskdecomp/taskdecomp.yaml", "strict: true\nyear: 2021\n");
        _environment["XDG_CONFIG_HOME"] = _folder.Of("own");
        _environment["TASKDECOMP_VOCABULARY"] = "my words.yaml";

        var run = await Run("config", "in/notice.txt");

        Assert.Equal(
            [
                $"# files of options, the nearest counting first: {near}, {own}",
                $"to: [json, xlsx]                  # {near}(1)",
                $"year: 2022                        # {near}(3)",
                "vocabulary: \"my words.yaml\"       # TASKDECOMP_VOCABULARY",
                $"strict: true                      # {own}(1)",
                "",
            ],
            run.Output.Split('\n'));
    }

    [Fact]
    public async Task Config_says_where_nothing_is_set() =>
        Assert.Equal("# no file of options (taskdecomp.yaml) was found\n# neither the environment nor a file sets an option\n", (await Run("config", "in")).Output);

    [Fact]
    public async Task A_broken_file_does_not_keep_the_help_from_being_shown()
    {
        _folder.Write("in/taskdecomp.yaml", "yaer: 2026\n");

        Assert.Equal(ExitCodes.Ok, (await Convert("--help")).ExitCode);
    }

    [Theory]
    [InlineData("XDG_CONFIG_HOME", "/x", "/x/taskdecomp/taskdecomp.yaml")]
    [InlineData("HOME", "/h", "/h/.config/taskdecomp/taskdecomp.yaml")]
    [InlineData("XDG_CONFIG_HOME", "relative", null)]
    public void The_users_file_is_where_the_system_keeps_such(string variable, string value, string? file)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The paths are those of Unix.");
        Assert.Equal(file, SettingFiles.OfUser(name => name == variable ? value : null));
    }

    [GeneratedRegex("[(（](?<keys>`pdftotext`[^)）]*`dry-run`)[)）]")]
    private static partial Regex HarmfulKeys();

    private Task<(int ExitCode, string Output, string Error)> Convert(params string[] args) => Run(["convert", "in/notice.txt", .. args]);

    private async Task<(int ExitCode, string Output, string Error)> Run(params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal { Input = Stream.Null, Output = output, Error = error, Language = Language.English, Variable = name => _environment.GetValueOrDefault(name) };
        string[] rooted = [.. args.Select(arg => arg.StartsWith("in", StringComparison.Ordinal) || arg.StartsWith("archive", StringComparison.Ordinal) || arg.StartsWith("out", StringComparison.Ordinal) ? _folder.Of(arg) : arg)];
        var exitCode = await Program.RunAsync(rooted, terminal, new FakeConverter(), TestContext.Current.CancellationToken);
        return (exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
