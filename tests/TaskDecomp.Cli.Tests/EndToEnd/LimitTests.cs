using System.IO.Compression;
using System.Text;
using TaskDecomp.Cli.Tests.Batch;
using TaskDecomp.Tests.Readers.Docx;

namespace TaskDecomp.Cli.Tests.EndToEnd;

/// <summary>The limits through the whole program: each option on each command that reads, exit code 65, the file named, and nothing written.</summary>
public sealed class LimitTests : IDisposable
{
    private const string Notice = "2031年重点工作清单\n1.修桥两座。\n责任单位：市交通局\n";
    private const string Page = "<html><body><div><table><tr><td>序号<td>任务<tr><td>1<td>修桥两座</table></div></body></html>";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("notice.txt", "--max-size", "0.00001", "TD1090")]
    [InlineData("notice.ofd", "--max-unpacked", "0.0001", "TD1091")]
    [InlineData("grown.docx", "--max-ratio", "2", "TD1092")]
    [InlineData("notice.ofd", "--max-entries", "2", "TD1093")]
    [InlineData("notice.ofd", "--max-xml-depth", "3", "TD1094")]
    [InlineData("notice.html", "--max-html-depth", "4", "TD1095")]
    [InlineData("notice.html", "--max-elements", "5", "TD1100")]
    [InlineData("notice.txt", "--max-lines", "2", "TD1096")]
    [InlineData("notice.txt", "--max-line-length", "5", "TD1097")]
    [InlineData("notice.html", "--max-cells", "3", "TD1098")]
    [InlineData("own.csv", "--max-cells", "3", "TD1098")]
    [InlineData("own.csv", "--max-lines", "1", "TD1096")]
    [InlineData("own.csv", "--max-line-length", "5", "TD1097")]
    [InlineData("own.json", "--max-lines", "2", "TD1096")]
    [InlineData("own.json", "--max-line-length", "5", "TD1097")]
    [InlineData("own.yaml", "--max-lines", "2", "TD1096")]
    [InlineData("own.yaml", "--max-line-length", "5", "TD1097")]
    [InlineData("own.xlsx", "--max-cells", "3", "TD1098")]
    [InlineData("own.xlsx", "--max-lines", "1", "TD1096")]
    [InlineData("own.xlsx", "--max-line-length", "5", "TD1097")]
    [InlineData("notice.txt", "--timeout", "0.0000001", "TD1099")]
    public async Task Each_command_that_reads_takes_the_option(string name, string option, string value, string code)
    {
        var path = await Input(name);

        var converted = await RealProgram.RunAsync("convert", path, "-t", "json,xlsx", "-o", _folder.Of("out/"), option, value);
        var inspected = await RealProgram.RunAsync("inspect", path, option, value);
        var checkedOnce = await RealProgram.RunAsync("check", path, option, value);
        var archived = await RealProgram.RunAsync("convert", path, "-r", "-t", "json", "-o", _folder.Of("archived"), option, value);

        Assert.All([converted, inspected, checkedOnce], run => Assert.Equal(ExitCodes.InvalidInput, run.ExitCode));
        Assert.All([converted, inspected], run => Assert.Contains($"{name}: error {code}: ", run.Error, StringComparison.Ordinal));
        Assert.All([converted, inspected], run => Assert.Contains(option, run.Error, StringComparison.Ordinal));
        Assert.Contains($"{name}: error {code}: ", checkedOnce.OutputText, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.SeveralFailures, archived.ExitCode);
        Assert.Equal([$"{name} failed {code}"], Run.Report(_folder.Of("archived/report.json")));
        Assert.DoesNotContain(_folder.Files, file => file.StartsWith("out/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--max-lines", "0", "a whole number from 1 to 1000000000.")]
    [InlineData("--max-lines", "1.5", "a whole number from 1 to 1000000000.")]
    [InlineData("--max-cells", "many", "a whole number from 1 to 1000000000.")]
    [InlineData("--max-html-depth", "2001", "a whole number from 1 to 2000.")]
    [InlineData("--jobs", "1.5", "a whole number from 1 to 1000.")]
    [InlineData("--timeout", "0", "a number above 0 and up to 86400.")]
    public async Task A_value_that_is_none_is_refused(string option, string value, string taken)
    {
        var run = await RealProgram.RunAsync("convert", await Input("notice.txt"), option, value, "-o", _folder.Of("out"), "--lang", "en");

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains($"\"{value}\" is no value for {option}; it takes {taken}", run.Error, StringComparison.Ordinal);
    }

    /// <summary>A stream that never ends is read to the limit and no further.</summary>
    [Fact]
    public async Task Standard_input_without_an_end_is_given_up_at_the_limit()
    {
        await using var input = new RepeatingStream("1.修桥两座。\n"u8.ToArray(), int.MaxValue);

        var run = await RealProgram.RunAsync(input, "-", "-t", "json", "--max-size", "1");

        Assert.Equal(ExitCodes.InvalidInput, run.ExitCode);
        Assert.Contains("stdin: error TD1090: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_device_without_an_end_is_given_up_at_the_limit()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The device is one of Linux.");

        var run = await RealProgram.RunAsync("/dev/zero", "-t", "json", "--max-size", "1");

        Assert.Equal(ExitCodes.InvalidInput, run.ExitCode);
        Assert.Contains("error TD1090: ", run.Error, StringComparison.Ordinal);
    }

    /// <summary>A large file takes no memory: its size is looked at before it is read.</summary>
    [Fact]
    public async Task A_file_that_is_too_large_is_not_read()
    {
        using (var file = File.Create(_folder.Of("large.txt")))
        {
            file.SetLength(8_000_000_000);
        }

        var before = GC.GetTotalAllocatedBytes();
        var run = await RealProgram.RunAsync(_folder.Of("large.txt"), "-t", "json");

        Assert.Equal(ExitCodes.InvalidInput, run.ExitCode);
        Assert.Contains("8,000,000,000", run.Error, StringComparison.Ordinal);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 2_000_000_000);
    }

    [Fact]
    public async Task A_file_that_takes_too_long_is_given_up_by_itself_too()
    {
        using var end = new ManualResetEventSlim();
        var path = _folder.Write("notice.txt", "task 甲");

        var run = await Run.Async(new FakeConverter { OnRead = () => end.Wait(TimeSpan.FromMinutes(1)) }, path, "-t", "json", "-o", _folder.Of("out/"), "--timeout", "0.2");
        end.Set();

        Assert.Equal(ExitCodes.InvalidInput, run.ExitCode);
        Assert.Contains("notice.txt: error TD1099: The file took longer than 0.2 seconds", run.Error, StringComparison.Ordinal);
        Assert.Equal(["notice.txt"], _folder.Files);
    }

    /// <summary>What a writer takes counts as well, and nothing is half written.</summary>
    [Fact]
    public async Task An_output_that_takes_too_long_is_given_up()
    {
        using var end = new ManualResetEventSlim();
        var path = _folder.Write("notice.txt", "task 甲");

        var run = await Run.Async(new FakeConverter { OnWrite = _ => end.Wait(TimeSpan.FromMinutes(1)) }, path, "-t", "json", "-o", _folder.Of("out/"), "--timeout", "0.5");
        end.Set();

        Assert.Equal(ExitCodes.InvalidInput, run.ExitCode);
        Assert.Equal(["notice.txt"], _folder.Files);
    }

    [Fact]
    public async Task A_stream_answers_what_goes_beyond_a_limit_and_goes_on()
    {
        var requests = $$"""
            {"id":1,"text":"{{Notice.ReplaceLineEndings("\\n")}}"}
            {"id":2,"text":"{{string.Concat(Enumerable.Repeat("修桥", 500))}}"}
            {"id":3,"text":"{{new string('a', 200_000)}}"}
            {"id":4,"text":"1.修桥两座。"}
            """;

        var run = await RealProgram.RunAsync(new MemoryStream(Encoding.UTF8.GetBytes(requests)), "stream", "--max-size", "0.002", "--lang", "en");

        var answers = run.OutputText.TrimEnd().Split('\n');
        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        Assert.Equal(4, answers.Length);
        Assert.StartsWith("{\"id\":1,\"notice\":", answers[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":2,\"error\":{\"code\":\"TD1090\"", answers[1], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":null,\"error\":{\"code\":\"TD1090\"", answers[2], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":4,\"notice\":", answers[3], StringComparison.Ordinal);
    }

    private async Task<string> Input(string name)
    {
        var path = _folder.Of(name);
        switch (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name))
        {
            case (_, ".ofd"):
                File.Copy(RealProgram.Sample("ofd-pages"), path);
                break;
            case ("grown", _):
                await File.WriteAllBytesAsync(path, Grown());
                break;
            case ("own", var ending):
                var source = _folder.Write("source/notice.txt", Notice);
                await RealProgram.RunAsync(source, "-t", ending[1..], "-o", path, "-q");
                Directory.Delete(_folder.Of("source"), recursive: true);
                break;
            default:
                _folder.Write(name, name.EndsWith("html", StringComparison.Ordinal) ? Page : Notice);
                break;
        }

        return path;
    }

    // A Word file with a part that is packed to a thousandth.
    private static byte[] Grown()
    {
        using var stream = new MemoryStream();
        stream.Write(new DocxBuilder().Add(DocxBuilder.Paragraph("1.修桥两座。")).ToBytes());
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = archive.CreateEntry("word/media/image1.bin").Open();
            part.Write(new byte[2_000_000]);
        }

        return stream.ToArray();
    }
}
