using System.Text;
using TaskDecomp.Diagnostics;
using TaskDecomp.Parsing.Vocabulary;
using TaskDecomp.Settings;
using TaskDecomp.Tests.Writers;
using TaskDecomp.Text;

namespace TaskDecomp.Tests.Settings;

public sealed class VocabularyReaderTests
{
    private const string Lead = "labels: [{label: 责任单位, field: units, role: lead}]";

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void What_is_printed_reads_back_and_changes_nothing(Language language)
    {
        var printed = NoticeConverter.PrintVocabulary(language);

        Assert.Equal(printed, VocabularyPrinter.Print(Read(printed), language));
        Assert.Equal(printed, NoticeConverter.PrintVocabulary(language));
        Assert.DoesNotContain('\r', printed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# 没有行\n")]
    [InlineData("---\n...\n")]
    [InlineData("labels:\nwords: null\nunits: []\n")]
    [InlineData("units:\n  - name: 市发展改革委\n    aliases:\n")]
    public void A_file_without_rows_adds_none(string text) =>
        Assert.Equal(NoticeConverter.PrintVocabulary(Language.Chinese), VocabularyPrinter.Print(Read(text), Language.Chinese));

    [Fact]
    public void A_file_may_be_saved_in_any_way_that_editors_save_text()
    {
        const string text = "labels:\r\n  - label: 攻坚专班\r\n    field: units\r\n    role: lead\r\n";
        Encoding[] encodings = [new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode];
        Assert.All(encodings, encoding =>
        {
            var vocabulary = NoticeConverter.ReadVocabulary("mine.yaml", (byte[])[.. encoding.Preamble, .. encoding.GetBytes(text)]);
            Assert.NotNull(vocabulary.Labels.MatchWhole("攻坚专班"));
        });
    }

    [Theory]
    [InlineData("责 任 专 班：")]
    [InlineData("责任专班")]
    public void A_label_may_be_written_as_it_is_printed(string written) =>
        Assert.Equal("责任专班", Read($"labels: [{{label: \"{written}\", field: extra}}]").Labels.MatchWhole("责任专班")!.Name);

    /// <summary>The file's row has what it claims, and the built-in row keeps the rest.</summary>
    [Fact]
    public void A_text_of_the_file_belongs_to_the_row_of_the_file()
    {
        var vocabulary = Read("""
            labels:
              - {label: 承办单位, field: units, role: lead, aliases: [责任处室]}
            words:
              - {word: 参与, role: responsible}
            """);

        Assert.Equal(FieldKind.LeadUnits, vocabulary.Labels.MatchWhole("承办单位")!.Kind);
        Assert.Equal(FieldKind.LeadUnits, vocabulary.Labels.MatchWhole("责任处室")!.Kind);
        Assert.Equal(FieldKind.ResponsibleUnits, vocabulary.Labels.MatchWhole("承办部门")!.Kind);
        Assert.Equal(FieldKind.ResponsibleUnits, vocabulary.Labels.MatchWhole("责任单位")!.Kind);
        Assert.Equal("Responsible", $"{vocabulary.Words.AtEnd("各街道参与")!.Role}");
        Assert.Equal("Support", $"{vocabulary.Words.AtEnd("各街道共同参与")!.Role}");
        Assert.Equal(FieldKind.ResponsibleUnits, NoticeVocabulary.BuiltIn.Labels.MatchWhole("承办单位")!.Kind);
    }

    [Fact]
    public void Rows_of_one_label_become_one_row()
    {
        var vocabulary = Read("labels: [{label: 责任单位, field: units, role: responsible, aliases: [责任专班], matches: ['责任专班：市水利局']}]");
        var row = Assert.Single(vocabulary.Labels.Rows, row => row.Name == "责任单位");

        Assert.Contains("责任专班", row.Aliases);
        Assert.Contains("责任部门", row.Aliases);
        Assert.Equal(NoticeVocabulary.BuiltIn.Labels.Rows.Count, vocabulary.Labels.Rows.Count);
    }

    [Fact]
    public async Task Conversions_with_different_vocabularies_run_side_by_side()
    {
        var content = Encoding.UTF8.GetBytes("2031年重点工作责任分解\n1.修缮管网30公里。\n责任单位：市水利局、市财政局\n");
        var own = new ConversionOptions { Vocabulary = Read(Lead) };
        var runs = Enumerable.Range(0, 64).Select(i => Task.Run(
            () => Reading.Of("notice.txt", content, i % 2 == 0 ? own : new ConversionOptions()).Notice.Tasks[0].Units.Select(unit => unit.Role)));

        var roles = await Task.WhenAll(runs);

        Assert.All(roles.Index(), run => Assert.All(run.Item, role => Assert.Equal(run.Index % 2 == 0 ? "Lead" : "Responsible", $"{role}")));
    }

    [Theory]
    [InlineData("市发改委", "市发展改革委")]
    [InlineData("市财政局、发改委", "市发展改革委")]
    [InlineData("市财政局、数局", "市数据资源局")]
    [InlineData("市发展改革委", null)]
    [InlineData("市财政局、教育局", "市教育局")]
    [InlineData("市发改委（铁办）", "市发展改革委")]
    public void Units_of_several_names_have_one_that_counts(string list, string? canonical)
    {
        var vocabulary = Read("units: [{name: 市发展改革委, aliases: [市发改委]}, {name: 市数据资源局, aliases: [市数局]}]");
        var content = Encoding.UTF8.GetBytes($"2031年重点工作责任分解\n1.修缮管网30公里。\n责任单位：{list}\n2.建泵站。\n责任单位：市水利局\n");
        var unit = Reading.Of("notice.txt", content, new ConversionOptions { Vocabulary = vocabulary }).Notice.Tasks[0].Units[^1];

        Assert.Equal(canonical, unit.Canonical);
        Assert.EndsWith(unit.Name, list.Replace("（铁办）", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_of_one_unit_are_counted_as_one()
    {
        var vocabulary = Read("units: [{name: 市发展改革委, aliases: [市发改委, 市发改局]}]");
        var content = Encoding.UTF8.GetBytes("2031年重点工作责任分解\n1.修缮管网。\n责任单位：市发改委\n2.建泵站。\n责任单位：市发展改革委\n3.清淤。\n责任单位：市财政局、发改局\n");
        using var book = new Workbook(Reading.Of("notice.txt", content, new ConversionOptions { Vocabulary = vocabulary }).Notice);

        Assert.Equal(["市发展改革委", "市发展改革委", "市发展改革委", "市财政局"], book.Column("按单位", "单位").Select(cell => cell.GetString()));
        Assert.Equal(["市发改委", "", "发改局", ""], book.Column("按单位", "原文写法").Select(cell => cell.GetString()));
        Assert.Equal(["市发展改革委", "市财政局"], book.Column("单位汇总", "单位").Take(2).Select(cell => cell.GetString()));
        Assert.Equal([3, 1], book.Column("单位汇总", "合计").Take(2).Select(cell => cell.GetValue<int>()));
    }

    [Fact]
    public void A_file_too_large_or_in_another_encoding_is_refused()
    {
        var comment = Encoding.UTF8.GetBytes("# " + new string('-', 1024 * 1024));
        Assert.Equal(DiagnosticCatalog.VocabularyTooLarge, Refused(comment).Diagnostic.Descriptor);

        var gbk = Refused([.. "# a\n# "u8, 0xC5, 0xE4, 0xBA, 0xCF, .. "\n"u8]);
        Assert.Equal(("mine.yaml", DiagnosticCatalog.VocabularyNotText, 2), (gbk.File, gbk.Diagnostic.Descriptor, gbk.Diagnostic.Line));
    }

    /// <summary>Deep nesting, anchors that double, endless texts: refused at once, and never more than a refusal.</summary>
    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("a: ")]
    [InlineData("&a ")]
    [InlineData("*a ")]
    [InlineData("labels: [")]
    [InlineData("labels: [{")]
    [InlineData("units: [{name: [")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("%YAML 1.1\n")]
    [InlineData("|\n ")]
    [InlineData("\0")]
    public void A_hostile_file_is_refused(string start)
    {
        const int length = 200_000;
        Assert.NotNull(Refused(Encoding.UTF8.GetBytes(new StringBuilder().Insert(0, start, length / start.Length).ToString())));
        Assert.NotNull(Refused(Encoding.UTF8.GetBytes(start + new string(start[^1], length))));
    }

    [Fact]
    public void A_damaged_file_is_read_or_refused_and_nothing_else()
    {
        var printed = Encoding.UTF8.GetBytes(NoticeConverter.PrintVocabulary(Language.English) + "units:\n  - name: 市发展改革委\n    aliases: [市发改委]\n");
        var marks = "\n :-[]{}&*!|>'\"%@,#\t\0\u00ff\\"u8.ToArray();
        var random = new Random(20310208);
        for (var i = 0; i < 300; i++)
        {
            var damaged = printed[..random.Next(printed.Length)];
            for (var k = random.Next(4); k > 0 && damaged.Length > 0; k--)
            {
                damaged[random.Next(damaged.Length)] = marks[random.Next(marks.Length)];
            }

            var thrown = Record.Exception(() => NoticeConverter.ReadVocabulary("mine.yaml", damaged));
            Assert.True(thrown is null or SettingsException { Diagnostic.Line: > 0 }, $"{i}: {thrown}");
        }
    }

    private static NoticeVocabulary Read(string text) => NoticeConverter.ReadVocabulary("mine.yaml", Encoding.UTF8.GetBytes(text));

    private static SettingsException Refused(byte[] content) => Assert.Throws<SettingsException>(() => NoticeConverter.ReadVocabulary("mine.yaml", content));
}
