using System.Text;

namespace TaskDecomp.Cli.Tests.EndToEnd;

/// <summary>What Windows does to files and consoles, as far as it can be had elsewhere.</summary>
public sealed class WindowsHabitTests : IDisposable
{
    private const string Notice = "2031年重点工作清单\n1.修桥两座。\n责任单位：市交通局\n2.清淤河道5公里。\n责任单位：市水利局\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("\r\n", "utf-8", false)]
    [InlineData("\r\n", "utf-8", true)]
    [InlineData("\r\n", "utf-16", true)]
    [InlineData("\r\n", "utf-16BE", true)]
    [InlineData("\r\n", "gb18030", false)]
    [InlineData("\r", "utf-8", false)]
    public async Task What_Notepad_saves_is_read_as_any_other_file(string end, string encoding, bool mark)
    {
        var code = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        var bytes = code.GetBytes(Notice.Replace("\n", end, StringComparison.Ordinal));
        await File.WriteAllBytesAsync(_folder.Of("notepad.txt"), [.. mark ? code.GetPreamble() : [], .. bytes], TestContext.Current.CancellationToken);
        _folder.Write("plain.txt", Notice);

        var saved = await RealProgram.RunAsync(_folder.Of("notepad.txt"), "-t", "csv");
        var plain = await RealProgram.RunAsync(_folder.Of("plain.txt"), "-t", "csv");

        Assert.Equal(plain.OutputText, saved.OutputText);
        Assert.Equal((ExitCodes.Ok, 3), (saved.ExitCode, saved.OutputText.TrimEnd().Split('\n').Length));
    }

    /// <summary>A console of code page 936 gets its own bytes; a file or a pipe gets UTF-8 without a mark, whatever the console shows.</summary>
    [Fact]
    public void The_console_has_its_code_page_and_redirected_output_has_UTF8()
    {
        var console = CodePagesEncodingProvider.Instance.GetEncoding(936)!;

        Assert.Equal(console.GetBytes("任务 1\n"), Written(isRedirected: false, console));
        Assert.Equal("任务 1\n"u8.ToArray(), Written(isRedirected: true, console));
        Assert.Equal("任务 1\n"u8.ToArray(), Written(isRedirected: false, Encoding.UTF8));
    }

    /// <summary>Longer than the 260 characters that Windows once took.</summary>
    [Fact]
    public async Task Long_paths_are_read_and_written()
    {
        var deep = string.Join('/', Enumerable.Repeat("政府工作报告重点工作责任分解", 12));
        _folder.Write($"in/{deep}/notice.txt", Notice);

        var run = await RealProgram.RunAsync("convert", _folder.Of("in"), "-r", "-t", "json", "-o", _folder.Of("out"));

        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        Assert.True(_folder.Of($"out/{deep}/notice.json").Length > 190);
        Assert.Contains($"out/{deep}/notice.json", _folder.Files);
    }

    private static byte[] Written(bool isRedirected, Encoding console)
    {
        using var stream = new MemoryStream();
        using (var output = Terminal.Encoded(stream, isRedirected, console))
        {
            output.Write("任务 1\n"u8);
            output.Flush();
        }

        return stream.ToArray();
    }
}
