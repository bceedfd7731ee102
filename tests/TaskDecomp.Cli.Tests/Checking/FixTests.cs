using System.Text;
using System.Text.RegularExpressions;
using TaskDecomp.Cli.Tests.EndToEnd;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Tests;
using TaskDecomp.Text;

namespace TaskDecomp.Cli.Tests.Checking;

/// <summary>What <c>--fix</c> writes: the suggestions that have one reading, and every other byte as it was.</summary>
public sealed partial class FixTests : IDisposable
{
    private const string Before = "2031年重点工作任务分解\r\n1.新建用房两处。\r责任单位：市公安局市大数据局、市财政 局\n\n2.疏浚河道三条。  \r\n责任单位：市水利局市园林局";
    private const string After = "2031年重点工作任务分解\r\n1.新建用房两处。\r责任单位：市公安局、市大数据局、市财政局\n\n2.疏浚河道三条。  \r\n责任单位：市水利局、市园林局";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Notices => [.. Directory.GetFiles(Path.Combine(Checkout.Root, "tests", "TaskDecomp.Tests", "Specs"), "*.md")
        .SelectMany(file => Block().Matches(File.ReadAllText(file).ReplaceLineEndings("\n")).Select(match => match.Groups[1].Value))
        .Concat(RealProgram.Samples.Select(RealProgram.Sample).Where(path => path.EndsWith(".txt", StringComparison.Ordinal)).Select(File.ReadAllText))
        .Distinct().Where(text => Read(Encoding.UTF8.GetBytes(text)).Notice.Diagnostics.Any(diagnostic => diagnostic.Suggestion is not null))];

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("gb18030", false)]
    public async Task Encoding_mark_and_line_ends_stay(string name, bool mark)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name);
        byte[] Bytes(string text) => encoding.GetBytes(mark ? "\uFEFF" + text : text);
        var (notice, output) = (_folder.Of("notice.txt"), _folder.Of("fixed.txt"));
        await File.WriteAllBytesAsync(notice, Bytes(Before), TestContext.Current.CancellationToken);

        var run = await RealProgram.RunAsync("check", notice, "--fix", output);

        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        Assert.Equal(Bytes(After), await File.ReadAllBytesAsync(output, TestContext.Current.CancellationToken));
        Assert.Equal(Bytes(Before), await File.ReadAllBytesAsync(notice, TestContext.Current.CancellationToken));
        Assert.Contains("suggestions applied 3, left to a person 0", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Notices))]
    public void What_was_applied_is_not_suggested_again(string text)
    {
        var content = Encoding.UTF8.GetBytes(text);
        var result = Read(content);
        var fix = NoticeConverter.Fix(content, result, result.Notice.Diagnostics)!;
        var again = Read(fix.Content);
        var second = NoticeConverter.Fix(fix.Content, again, again.Notice.Diagnostics)!;

        Assert.Empty(second.Applied.Select(Facts).Intersect(fix.Applied.Select(Facts)));
        Assert.Equal(second.Content.ToArray(), NoticeConverter.Fix(second.Content, Read(second.Content), Read(second.Content).Notice.Diagnostics)!.Content.ToArray());
    }

    [Fact]
    public void The_specifications_have_notices_to_fix() => Assert.True(Notices.Count >= 3);

    [Fact]
    public void Suggestions_for_one_line_merge_or_none_is_applied()
    {
        var content = Encoding.UTF8.GetBytes("1.事项。\n责任单位：甲局乙局、丙 局\n责任单位：甲局乙局、丙 局\n");
        NoticeDiagnostic At(int line, string suggestion) => new("TD3004", DiagnosticSeverity.Warning, "", line, null, suggestion) { Span = new SourceRange(line, 6, line, 10) };
        var blank = new NoticeDiagnostic("TD3005", DiagnosticSeverity.Info, "", 2, null, "责任单位：甲局乙局、丙局");

        var fix = NoticeConverter.Fix(content, Read(content), [At(2, "甲局、乙局"), blank, At(3, "甲局、乙局"), At(3, "甲局和乙局")])!;

        Assert.Equal("1.事项。\n责任单位：甲局、乙局、丙局\n责任单位：甲局乙局、丙 局\n", Encoding.UTF8.GetString(fix.Content.Span));
        Assert.Equal((2, 2, 3), (fix.Applied.Count, fix.Left.Count, Assert.Single(fix.Contradictions)));
    }

    [Fact]
    public void An_encoding_that_lacks_a_character_is_refused()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var content = Encoding.GetEncoding("big5").GetBytes("1.疏浚河道三條。\n責任單位：市水利局市財政局\n");
        var result = NoticeConverter.Read("notice.txt", content, new ConversionOptions { Format = "text", Encoding = "big5" });
        var diagnostic = new NoticeDiagnostic("TD3004", DiagnosticSeverity.Warning, "", 2, null, "市水利局、市财政局") { Span = new SourceRange(2, 6, 2, 14) };

        var failure = Assert.Throws<NoticeReadException>(() => NoticeConverter.Fix(content, result, [diagnostic]));

        Assert.Equal("TD4011", failure.Diagnostic.Descriptor.Code);
    }

    [Fact]
    public async Task A_page_is_refused_and_nothing_is_written()
    {
        var page = _folder.Write("page.html", "<!DOCTYPE html><html><body><p>1.疏浚河道三条。</p><p>责任单位：市水利局市园林局</p></body></html>");

        var run = await RealProgram.RunAsync("check", page, "--fix", _folder.Of("fixed.txt"));

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("--fix works on plain text only", run.Error, StringComparison.Ordinal);
        Assert.Equal(["page.html"], _folder.Files);
    }

    [Theory]
    [InlineData("a、b", "ab", null, 1)]
    [InlineData("x甲乙y", "x甲、乙y", "1,2,1,4", 1)]
    [InlineData("x甲乙y", "甲、乙", "1,2,1,4", 1)]
    [InlineData("x甲乙y甲乙", "甲、乙", null, 0)]
    [InlineData("x甲乙y", "丙、丁", null, 0)]
    [InlineData("x甲乙y", "甲、乙", "1,2,2,4", 0)]
    [InlineData("x甲乙y", "甲、乙", "1,2,1,9", 0)]
    public void An_edit_has_a_certain_place_or_there_is_none(string line, string suggestion, string? span, int count)
    {
        var numbers = span?.Split(',').Select(int.Parse).ToArray();
        var diagnostic = new NoticeDiagnostic("TD3004", DiagnosticSeverity.Warning, "", 1, null, suggestion)
        {
            Span = numbers is null ? null : new SourceRange(numbers[0], numbers[1], numbers[2], numbers[3]),
        };

        var edit = SuggestedEdit.Of(diagnostic, [new SourceLine(1, line, LineClass.Task)]);

        Assert.Equal(count, edit is null ? 0 : edit.Replacement.Length + edit.End - edit.Start);
    }

    private static ConversionResult Read(ReadOnlyMemory<byte> content) => NoticeConverter.Read("notice.txt", content, new ConversionOptions { Format = "text" });

    private static (string Code, int? Line, string? Suggestion) Facts(NoticeDiagnostic diagnostic) => (diagnostic.Code, diagnostic.Line, diagnostic.Suggestion);

    [GeneratedRegex("^```notice[^\n]*\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
