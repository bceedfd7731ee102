using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck.Fluent;
using TaskDecomp.Tests.Importing;
using TaskDecomp.Tests.Writers;
using TaskDecomp.Writers.Json;

namespace TaskDecomp.Tests.Generators;

/// <summary>What holds for any notice, on the way out, on the way back, and elsewhere.</summary>
public sealed class NoticePropertyTests
{
    private const int Notices = 300;
    private const int Workbooks = 30;

    private static readonly JsonElement Schema = JsonDocument.Parse(NoticeSchema.Text).RootElement;

    [Theory]
    [InlineData("json")]
    [InlineData("yaml")]
    public void A_tree_gives_the_whole_model_back(string format) => Property.Holds(NoticeTexts.Any, Notices, drawn =>
    {
        var notice = NoticeTexts.Read(NoticeTexts.Of(drawn)).Notice;
        var back = Lists.Read("notice." + format, Lists.Write(notice, format)).Notice;
        return Difference(Encoding.UTF8.GetString(Lists.Write(notice, "json")), Encoding.UTF8.GetString(Lists.Write(back, "json")));
    });

    [Fact]
    public void A_workbook_gives_back_what_it_holds() => Property.Holds(NoticeTexts.Any, Workbooks, drawn => ListDifference(drawn, "xlsx"));

    [Fact]
    public void A_csv_gives_back_what_it_holds() => Property.Holds(NoticeTexts.Any, Notices, drawn => ListDifference(drawn, "csv"));

    [Fact]
    public void Any_text_gives_json_that_the_schema_takes() => Property.Holds(ArbMap.Default.ArbFor<string>(), Notices * 2, text =>
    {
        // What the file's encoding does not hold it cannot give; a text that is empty or no text is refused.
        var content = Encoding.UTF8.GetBytes("重点工作任务分解\n" + text?.Replace('\0', ' '));
        using var json = JsonDocument.Parse(Lists.Write(Lists.Read("notice.txt", content, new ConversionOptions { Format = "text", Encoding = "utf-8" }).Notice, "json"));
        var errors = SchemaChecker.Check(Schema, json.RootElement);
        return errors.Count == 0 ? null : string.Join('\n', errors);
    });

    [Theory]
    [InlineData("json", Notices)]
    [InlineData("yaml", Notices)]
    [InlineData("csv", Notices)]
    [InlineData("html", Notices)]
    [InlineData("xlsx", Workbooks)]
    public void Two_runs_and_any_culture_give_the_same_bytes(string format, int count) => Property.Holds(NoticeTexts.Any, count, drawn =>
    {
        var text = NoticeTexts.Of(drawn);
        var first = Convert(text, format);
        return Array.Find(["", "zh-CN", "en-US", "tr-TR", "ar-SA"], culture => !Under(culture, () => Convert(text, format)).AsSpan().SequenceEqual(first)) is { } other
            ? $"{format} differs under “{other}”\n{text}"
            : null;
    });

    [Fact]
    public void Line_ends_change_nothing_but_the_hash_of_the_source() => Property.Holds(NoticeTexts.Any, Notices, drawn =>
    {
        var text = NoticeTexts.Of(drawn);
        var expected = WithoutSource(text);
        return Array.Find(["\r\n", "\r"], end => WithoutSource(text.Replace("\n", end, StringComparison.Ordinal)) != expected) is null ? null : $"differs\n{text}";
    });

    private static string? ListDifference(NoticeModel drawn, string format)
    {
        var notice = NoticeTexts.Read(NoticeTexts.Of(drawn)).Notice;
        var back = Lists.Read("list." + format, Lists.Write(notice, format), new ConversionOptions { Year = notice.Year }).Notice;
        var (rows, rowsBack) = (ListView.Rows(notice, format == "xlsx"), ListView.Rows(back, format == "xlsx"));
        return Difference(string.Join('\n', rows), string.Join('\n', rowsBack))
            ?? (format == "xlsx" ? Difference(string.Join('\n', ListView.Facts(notice)), string.Join('\n', ListView.Facts(back))) : null);
    }

    private static string? Difference(string expected, string actual) => expected == actual ? null : LineDiff.Of(expected, actual);

    private static byte[] Convert(string text, string format) => Lists.Write(NoticeTexts.Read(text).Notice, format);

    private static string WithoutSource(string text)
    {
        var notice = NoticeTexts.Read(text).Notice;
        return Encoding.UTF8.GetString(Lists.Write(notice with { Source = notice.Source with { Sha256 = new string('0', 64) } }, "json"));
    }

    private static byte[] Under(string culture, Func<byte[]> convert)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.GetCultureInfo(culture), CultureInfo.GetCultureInfo(culture));
            return convert();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}
