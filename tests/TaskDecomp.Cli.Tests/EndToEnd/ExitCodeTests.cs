using ClosedXML.Excel;

namespace TaskDecomp.Cli.Tests.EndToEnd;

/// <summary>What becomes of a run in which something is wrong, with the real library.</summary>
public sealed class ExitCodeTests : IDisposable
{
    private const string Sound = "leader-headings";
    private const string Warned = "cover-letter-only";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task One_bad_input_keeps_its_code_and_the_others_are_converted()
    {
        var good = Copy(Sound, "good.txt");
        var other = Copy(Warned, "other.txt");
        var blank = _folder.Write("blank.txt", " \r\n\u3000\r\n");

        var run = await RealProgram.RunAsync(good, blank, other, "-o", _folder.Of("out"));

        Assert.Equal(ExitCodes.InvalidInput, run.ExitCode);
        Assert.Contains("blank.txt: error TD1001: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(["blank.txt", "good.txt", "other.txt", "out/good.xlsx", "out/other.xlsx"], _folder.Files);
    }

    [Fact]
    public async Task Two_bad_inputs_give_5()
    {
        var blank = _folder.Write("blank.txt", "");

        var run = await RealProgram.RunAsync(Copy(Sound, "good.txt"), blank, _folder.Of("missing.txt"), "-o", _folder.Of("out"));

        Assert.Equal(ExitCodes.SeveralFailures, run.ExitCode);
        Assert.Contains("out/good.xlsx", _folder.Files);
    }

    /// <summary>A sheet that one workbook lacks may be in the next: the others are converted, and the message lists the sheets that there are.</summary>
    [Fact]
    public async Task A_workbook_without_the_sheet_is_refused_with_those_that_it_has()
    {
        var run = await RealProgram.RunAsync(Workbook("a.xlsx", "汇总", "说明"), Workbook("b.xlsx", "说明", "清单"), "--sheet", "清单", "-t", "json", "-o", _folder.Of("out"), "--lang", "en");

        Assert.Equal(ExitCodes.InvalidInput, run.ExitCode);
        Assert.Contains("a.xlsx: error TD1034: There is no sheet \"清单\"; there are: 汇总, 说明.", run.Error, StringComparison.Ordinal);
        Assert.Equal(["a.xlsx", "b.xlsx", "out/b.json"], _folder.Files.Order());
    }

    private string Workbook(string name, params string[] sheets)
    {
        using var book = new XLWorkbook();
        Array.ForEach(sheets, sheet => book.AddWorksheet(sheet).Cell("A1").SetValue("1.新建公园。"));
        book.SaveAs(_folder.Of(name));
        return _folder.Of(name);
    }

    [Fact]
    public async Task A_binary_file_is_refused()
    {
        var path = _folder.Of("notice.txt");
        await File.WriteAllBytesAsync(path, [0x07, 0x00, 0x03, 0x04, 0x00, 0x00, 0x08, 0x00, 0x01], TestContext.Current.CancellationToken);

        var run = await RealProgram.RunAsync(path);

        Assert.Equal(ExitCodes.InvalidInput, run.ExitCode);
        Assert.Contains("notice.txt: error TD1005: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(["notice.txt"], _folder.Files);
    }

    [Theory]
    [InlineData(Warned, false, 0)]
    [InlineData(Warned, true, 3)]
    [InlineData(Sound, true, 0)]
    public async Task Strict_turns_warnings_into_3_and_still_writes(string sample, bool strict, int expected)
    {
        var run = await RealProgram.RunAsync([RealProgram.Sample(sample), "-o", _folder.Of("tasks.xlsx"), .. strict ? ["--strict"] : Array.Empty<string>()]);

        Assert.Equal(expected, run.ExitCode);
        Assert.Equal(sample == Warned, run.Error.Contains(": warning TD2004: ", StringComparison.Ordinal));
        Assert.Equal(["tasks.xlsx"], _folder.Files);
    }

    [Fact]
    public async Task Any_text_at_all_gives_a_notice()
    {
        var path = _folder.Write("poem.txt", "云来\n云去\n");

        var run = await RealProgram.RunAsync(path, "-t", "json");

        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        Assert.Contains("poem.txt: warning TD2001: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("\"tasks\": []", run.OutputText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_year_and_the_language_can_be_set()
    {
        var path = _folder.Write("list.txt", "重点工作清单\n1.新建学校三所。\n责任单位：市教育局\n完成时限：6月底前\n");

        var run = await RealProgram.RunAsync(path, "-t", "csv", "--year", "2031", "--lang", "en");
        var json = await RealProgram.RunAsync(path, "-t", "json", "--year", "2031");

        Assert.StartsWith("No.,", run.OutputText, StringComparison.Ordinal);
        Assert.Contains("\"due\": \"2031-06-30\"", json.OutputText, StringComparison.Ordinal);
    }

    private string Copy(string sample, string name) => _folder.Write(name, File.ReadAllText(RealProgram.Sample(sample)));
}
