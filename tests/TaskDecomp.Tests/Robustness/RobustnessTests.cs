using System.Diagnostics;
using System.Text;
using TaskDecomp.Blocks;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Parsing;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Vocabulary;
using TaskDecomp.Text;

namespace TaskDecomp.Tests.Robustness;

/// <summary>Any text at all gives a valid notice, and soon.</summary>
public sealed class RobustnessTests
{
    private const int Texts = 2000;
    private const int Batch = 250;
    private const int Long = 100_000;
    private static readonly TimeSpan HangGuard = TimeSpan.FromSeconds(20);

    public static TheoryData<int> Batches => [.. Enumerable.Range(0, Texts / Batch)];

    public static TheoryData<string, string> HostileLines => new()
    {
        { "opening brackets", new string('（', Long) },
        { "closing brackets", new string('）', Long) },
        { "pairs of brackets", Repeat("（）") },
        { "nested pairs", new string('(', Long / 2) + new string(')', Long / 2) },
        { "brackets with units", Repeat("（市水利局）") },
        { "brackets with labels", Repeat("（责任单位：市水利局） ") },
        { "separators", new string('、', Long) },
        { "commas and semicolons", Repeat("，；、, ;") },
        { "digits", "1." + new string('9', Long) },
        { "full-width digits", new string('９', Long) },
        { "numbers", Repeat("1.2、") },
        { "Chinese numerals", new string('十', Long) },
        { "a part without end", "第" + new string('一', Long) },
        { "blanks", "责" + new string(' ', Long) + "任单位：市水利局" },
        { "U+3000", "1." + new string('\u3000', Long) + "市场" },
        { "units", "责任单位：" + Repeat("市水利局、") },
        { "units without separators", "责任单位：" + Repeat("市水利局") },
        { "collectives", "责任单位：" + Repeat("各县、市、区、") },
        { "and", "责任单位：" + Repeat("和及") },
        { "labels", Repeat("责任单位：") },
        { "labels, letter-spaced", Repeat("责 任 单 位 ： ") },
        { "suffix words", "1.甲（" + Repeat("牵头，配合，") + "）" },
        { "deadlines", "完成时限：" + Repeat("6月底前，") },
        { "dates", Repeat("2031年2月8日") },
        { "years", Repeat("2031年") },
        { "document numbers", Repeat("云政办发〔2031〕") },
        { "document number without end", new string('云', Long) + "〔2031〕" },
        { "leaders", "一、" + Repeat("白岩副市长、") + "牵头的工作" },
        { "titles", Repeat("副市长") },
        { "sentences", Repeat("由市水利局负责。") },
        { "pipes", new string('|', Long) },
        { "tabs", "序号\t任务" + new string('\t', Long) },
        { "headers", Repeat("序号 任务 牵头单位 ") },
        { "book marks", new string('《', Long) },
        { "one word", new string('市', Long) },
        { "zero-width characters", "责任单位" + new string('\u200B', Long) + "：市水利局" },
    };

    [Theory]
    [MemberData(nameof(Batches))]
    public void Any_text_gives_a_sound_notice(int batch)
    {
        for (var seed = batch * Batch; seed < (batch + 1) * Batch; seed++)
        {
            var lines = new RandomNotice(seed).Lines();
            var broken = Broken(lines);
            Assert.True(broken.Count == 0, $"seed {seed}:\n{string.Join('\n', broken)}\n---\n{string.Join('\n', lines.Select(Escaped))}");
        }
    }

    /// <summary>The line stands alone, below a task and below its units; one that takes the square of its length does not end in time.</summary>
    [Theory]
    [MemberData(nameof(HostileLines))]
    public async Task A_hostile_line_takes_no_longer_than_it_should(string name, string line)
    {
        var watch = Stopwatch.StartNew();
        var parsing = Task.Run(() => Broken([line, "一、水利", "1.改造堤防。", line, "责任单位：市水利局", line]), TestContext.Current.CancellationToken);
        var first = await Task.WhenAny(parsing, Task.Delay(HangGuard, TestContext.Current.CancellationToken));
        Assert.True(first == parsing, $"{name}: not done after {watch.Elapsed.TotalSeconds:0} s");
        var broken = await parsing;
        Assert.True(broken.Count == 0, $"{name}: {string.Join('\n', broken.Select(message => message.Length > 200 ? message[..200] + "…" : message))}");
    }

    /// <summary>Each line alone is done at once; what looks at all the others for each takes the square of their number.</summary>
    [Theory]
    [InlineData("责任单位：")]
    [InlineData("牵头单位：\n配合单位：")]
    [InlineData("（责任单位：")]
    [InlineData("1.修桥。（市水利局")]
    public async Task Many_short_lines_take_no_longer_than_they_should(string lines)
    {
        const int count = 60_000;
        var document = new BlockDocument("text", "utf-8", [.. Enumerable.Repeat(lines.Split('\n'), count).SelectMany(printed => printed).Take(count).Select((line, i) => new ParagraphBlock(i + 1, line))]);
        using var late = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        late.CancelAfter(HangGuard);
        var parsed = await Task.Run(() => NoticeParser.Parse(document, NoticeVocabulary.BuiltIn, null, new DiagnosticBag(), null, late.Token), late.Token).WaitAsync(HangGuard, late.Token);
        Assert.Equal(count, parsed.Lines.Count);
    }

    [Fact]
    public void A_blank_document_gives_an_empty_notice() => Assert.Empty(Broken(["", " "]));

    private static IReadOnlyList<string> Broken(string[] lines)
    {
        var diagnostics = new DiagnosticBag();
        var document = new BlockDocument("text", "utf-8", [.. lines.Select((line, i) => new ParagraphBlock(i + 1, line))]);
        var parsed = NoticeParser.Parse(document, NoticeVocabulary.BuiltIn, null, diagnostics, new FieldPlaces(), TestContext.Current.CancellationToken);
        var notice = NoticeAssembly.ToNotice(parsed, new Source("notice.txt", "text", "utf-8", new string('0', 64)), diagnostics.Items, Language.Chinese);
        return
        [
            .. Invariants.Broken(notice, lines, isDamaged: true), .. SpanRule.Broken(notice, lines), .. Unclassed(parsed, lines),
            .. LossRule.Broken(notice, [.. lines.Select((line, i) => new SourceLine(i + 1, line, parsed.Ledger[i + 1]) { Rule = parsed.Ledger.RuleOf(i + 1) })]),
        ];
    }

    // Each line with print has just one class, and no other has any.
    private static IEnumerable<string> Unclassed(ParsedNotice parsed, string[] lines) =>
        Enumerable.Range(1, lines.Length)
            .Where(number => (parsed.Ledger[number] == LineClass.Blank) != string.IsNullOrWhiteSpace(CharacterFolding.Fold(lines[number - 1])))
            .Select(number => $"line {number} is {parsed.Ledger[number]}");

    private static string Repeat(string text) => new StringBuilder().Insert(0, text, Long / text.Length).ToString();

    private static string Escaped(string text) => string.Concat(text.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? $"\\u{(int)c:X4}" : c.ToString()));
}
