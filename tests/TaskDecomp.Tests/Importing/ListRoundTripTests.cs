using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TaskDecomp.Model;
using TaskDecomp.Tests.Readers;
using TaskDecomp.Text;

namespace TaskDecomp.Tests.Importing;

/// <summary>A workbook and a CSV of this program give back what they hold.</summary>
public sealed partial class ListRoundTripTests
{
    public static TheoryData<string> Names => [.. Documents.Samples, .. Documents.Corpus];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_workbook_gives_back_what_it_holds(string name)
    {
        var notice = NoticeOf(name);

        var back = Lists.Read("list.xlsx", Lists.Write(notice, "xlsx")).Notice;

        Assert.Equal(ListView.Facts(notice), ListView.Facts(back));
        Assert.Equal(ListView.Rows(notice, withDates: true), ListView.Rows(back, withDates: true));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_workbook_in_English_gives_back_the_same(string name)
    {
        var notice = NoticeOf(name);

        var back = Lists.Read("list.xlsx", Lists.Write(notice, "xlsx", Language.English)).Notice;

        Assert.Equal(ListView.Rows(notice, withDates: true), ListView.Rows(back, withDates: true));
        Assert.Equal(ListView.Facts(notice), ListView.Facts(back));
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void A_workbook_saved_as_Strict_Open_XML_gives_back_the_same(Language language)
    {
        var strict = ZipEdit.Strict(Lists.Write(Lists.Notice, "xlsx", language));

        var back = Lists.Read("list.xlsx", strict).Notice;

        Assert.Equal(ListView.Facts(Lists.Notice), ListView.Facts(back));
        Assert.Equal(ListView.Rows(Lists.Notice, withDates: true), ListView.Rows(back, withDates: true));
    }

    /// <summary>Excel has no days before 1900, and one too many before March of that year: such a day is a text.</summary>
    [Theory]
    [InlineData("0001-01-01", false)]
    [InlineData("1800-01-01", false)]
    [InlineData("1900-02-28", false)]
    [InlineData("1900-03-01", true)]
    [InlineData("9999-12-31", true)]
    public void A_day_that_Excel_does_not_have_is_given_back_too(string text, bool isDay)
    {
        var day = DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var task = Lists.Notice.Tasks[0];
        var schedule = task.Schedule! with { Milestones = [task.Schedule.Milestones[0] with { Start = day, Due = day }] };
        var notice = Lists.Notice with { IssuedOn = day, Tasks = [task with { Schedule = schedule }] };
        var content = Lists.Write(notice, "xlsx");

        var back = Lists.Read("list.xlsx", content).Notice;
        using var book = new ClosedXML.Excel.XLWorkbook(new MemoryStream(content));
        var cell = book.Worksheet("时间节点").Cell(2, 1);

        Assert.Equal((day, day, day), (back.IssuedOn, back.Tasks[0].Schedule!.Milestones[0].Start, back.Tasks[0].Schedule!.Milestones[0].Due));
        Assert.Equal(isDay, cell.DataType == ClosedXML.Excel.XLDataType.DateTime);
        Assert.True(isDay || cell.GetString() == text);
    }

    /// <summary>In 时间节点, and for the notice's date, "Strict Open XML" has days where the usual workbook has their numbers.</summary>
    [Fact]
    public void Days_of_a_strict_workbook_are_days()
    {
        var days = 0;
        var strict = ZipEdit.Changed(ZipEdit.Strict(Lists.Write(Lists.Notice, "xlsx")), null, text => DayNumber().Replace(text, match =>
        {
            days++;
            var day = DateTime.FromOADate(int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture));
            return $"{match.Groups[1].Value} t=\"d\"><x:v>{day:yyyy-MM-dd}T00:00:00.000</x:v>";
        }));

        Assert.Equal(Lists.Notice.Tasks.Sum(task => task.Schedule?.Milestones.Count ?? 0) + 1, days);
        var back = Lists.Read("list.xlsx", strict).Notice;
        Assert.Equal(Lists.Notice.IssuedOn, back.IssuedOn);
        Assert.Equal(ListView.Rows(Lists.Notice, withDates: true), ListView.Rows(back, withDates: true));
    }

    [Fact]
    public void A_workbook_with_notes_has_the_same_bytes_each_time_and_gives_back_the_same_rows()
    {
        var text = "2031年重点工作任务分解\n1.新建公园3处（含口袋公园2处。\n责任单位：市水利局市财政局\n3.改造市场3处。\n责任单位：市水利局、市财政局\n";
        var notice = Lists.Read("notice.txt", Encoding.UTF8.GetBytes(text)).Notice;
        Assert.Contains(notice.Diagnostics, diagnostic => diagnostic.TaskId is not null);

        var book = Lists.Write(notice, "xlsx");

        Assert.Equal(book, Lists.Write(notice, "xlsx"));
        Assert.Equal(ListView.Rows(notice, withDates: true), ListView.Rows(Lists.Read("list.xlsx", book).Notice, withDates: true));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_csv_gives_back_its_rows(string name)
    {
        var notice = NoticeOf(name);
        foreach (var language in new[] { Language.Chinese, Language.English })
        {
            foreach (var toFile in new[] { true, false })
            {
                var back = Lists.Read("list.csv", Lists.Write(notice, "csv", language, toFile), new ConversionOptions { Year = notice.Year }).Notice;

                Assert.Equal(ListView.Rows(notice, withDates: false), ListView.Rows(back, withDates: false));
            }
        }
    }

    [Fact]
    public void A_list_in_the_encodings_and_separators_of_spreadsheets_gives_the_same()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = Encoding.UTF8.GetString(Lists.Write(Lists.Notice, "csv")).TrimStart('\uFEFF');
        Assert.DoesNotContain("\t", text, StringComparison.Ordinal);
        var tabs = text.Replace(',', '\t');
        byte[][] files =
        [
            Encoding.GetEncoding("gb18030").GetBytes(text.ReplaceLineEndings("\r\n")),
            [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(tabs)],
            Encoding.UTF8.GetBytes(tabs),
            Encoding.UTF8.GetBytes(text.Replace(',', ';')),
        ];

        Assert.All(files, file => Assert.Equal(
            ListView.Rows(Lists.Notice, withDates: true),
            ListView.Rows(Lists.Read("list.csv", file, new ConversionOptions { Year = 2031 }).Notice, withDates: true)));
    }

    [Fact]
    public void What_is_read_back_and_written_again_is_the_same_list()
    {
        var back = Lists.Read("list.xlsx", Lists.Write(Lists.Notice, "xlsx")).Notice;

        Assert.Equal(Lists.Write(Lists.Notice, "csv"), Lists.Write(back, "csv"));
        Assert.Equal(Lists.Notice.Tasks.Select(task => task.Id), back.Tasks.Select(task => task.Id));
        Assert.Equal(Lists.Notice.Sections.Select(section => (section.Id, section.Kind)), back.Sections.Select(section => (section.Id, section.Kind)));
    }

    // Days around 2031, which the usual workbook counts from 1900.
    [GeneratedRegex("(<x:c r=\"[A-Z]+\\d+\" s=\"\\d+\")(?: t=\"n\")?><x:v>(4[78]\\d{3})</x:v>")]
    private static partial Regex DayNumber();

    private static Notice NoticeOf(string name)
    {
        var file = Documents.FileOf(name);
        return Lists.Read(Path.GetFileName(file), File.ReadAllBytes(file)).Notice;
    }
}
