using System.Text;
using TaskDecomp.Cli.Tests.EndToEnd;

namespace TaskDecomp.Cli.Tests;

/// <summary>A name or a notice cannot make the terminal of who converts it do anything.</summary>
public sealed class PrintableTests
{
    [Theory]
    [InlineData("通知，2031年（试行）.txt", "通知，2031年（试行）.txt")]
    [InlineData("a\u001B]0;x\u0007.txt", "a\\u001B]0;x\\u0007.txt")]
    [InlineData("a\r\nb\tc", "a\\u000D\\u000Ab\\u0009c")]
    [InlineData("a\u009Bb\u007F", "a\\u009Bb\\u007F")]
    [InlineData("a\u202Etxt.exe", "a\\u202Etxt.exe")]
    [InlineData("a\u2066b\u2069", "a\\u2066b\\u2069")]
    [InlineData("😀\u200D", "😀\u200D")]
    public void A_name_only_prints(string name, string printed) => Assert.Equal(printed, Printable.Name(name));

    [Theory]
    [InlineData("two\nlines\r\nand\ta tab", "two\nlines\r\nand\ta tab")]
    [InlineData("a\u001B[31m\nb", "a\\u001B[31m\nb")]
    [InlineData("plain", "plain")]
    public void A_text_keeps_its_lines(string text, string printed) => Assert.Equal(printed, Printable.Text(text));

    [Theory]
    [InlineData("convert")]
    [InlineData("check")]
    public async Task No_command_sends_what_a_terminal_obeys(string command)
    {
        using var folder = new TemporaryFolder();
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Such names cannot be given to files here.");
        var file = folder.Write("a\u001B[31m\nb.txt", "云溪县2031年重点工作清单\n1.修桥两座。\n责任单位：县交通局\n3.修路\u001B]0;x\u0007两条。\n责任单位：县交通局、县\u001B[2J公路局\n");

        var outcome = await RealProgram.RunAsync([command, file, .. command == "convert" ? ["-o", folder.Of("out/")] : Array.Empty<string>()]);
        var said = outcome.Error + Encoding.UTF8.GetString(outcome.Output);

        Assert.Contains("TD2005", said, StringComparison.Ordinal);
        Assert.Contains("a\\u001B[31m\\u000Ab.txt", said, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', said);
        Assert.DoesNotContain('\u0007', said);
    }
}
