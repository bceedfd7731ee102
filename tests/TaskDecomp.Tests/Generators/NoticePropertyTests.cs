using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck.Fluent;
using TaskDecomp.Model;
using TaskDecomp.Tests.Gold;
using TaskDecomp.Tests.Importing;
using TaskDecomp.Tests.Writers;
using TaskDecomp.Writers.Json;

namespace TaskDecomp.Tests.Generators;

/// <summary>What holds for any notice, on the way out, on the way back, elsewhere, and beside another one.</summary>
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

    /// <summary>A line that is a task's in one of the notices is in none of the classes that no field holds when the other stands before or behind it, with a signature between them or not.</summary>
    [Fact]
    public void Beside_another_notice_no_line_of_a_task_is_lost() => Property.Holds(NoticeTexts.Two, Notices, pair =>
    {
        var (first, second) = (NoticeTexts.Of(pair.First), NoticeTexts.Of(pair.Second));
        first += pair.First.Letter is null && first.Length % 2 == 0 ? "\n\n云溪县人民政府办公室\n2031年3月1日\n" : "";
        var joined = NoticeTexts.Read(first + "\n" + second);
        var words = Squeezed.Of(Encoding.UTF8.GetString(Lists.Write(joined.Notice with { Diagnostics = [] }, "json")));
        var lost = TaskLines(first, 0).Concat(TaskLines(second, first.Split('\n').Length))
            .Where(line => joined.Lines[line.Number - 1].Class is LineClass.Metadata or LineClass.Boilerplate or LineClass.Blank && !IsHeld(line.Text, words)).ToList();
        return lost.Count == 0 ? null : $"{string.Join('\n', lost.Select(line => $"{line.Number} is {joined.Lines[line.Number - 1].Class}: {line.Text}"))}\n---\n{first}\n{second}";
    });

    private static IEnumerable<(int Number, string Text)> TaskLines(string text, int before) =>
        NoticeTexts.Read(text).Lines.Where(line => line.Class == LineClass.Task).Select(line => (line.Number + before, line.Text));

    // Half of the pairs of neighbouring characters stand in some field; the rest are labels.
    private static bool IsHeld(string line, string words)
    {
        var pairs = Scorer.Pairs(line).ToList();
        return pairs.Count(pair => words.Contains(pair, StringComparison.Ordinal)) * 2 >= pairs.Count;
    }

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
