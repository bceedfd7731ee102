using Microsoft.Playwright;
using TaskDecomp.Model;
using TaskDecomp.Tests;
using TaskDecomp.Text;

namespace TaskDecomp.Browser.Tests;

/// <summary>What a person does on the review page, in a real browser.</summary>
public sealed class ReviewPageTests(ReviewPages pages) : IClassFixture<ReviewPages>
{
    private const string Marked = "tr.on:not(.section)";

    private const string Notice = """
        榕溪市2031年重点工作责任分解

        一、余照副市长牵头重点工作
        1.修缮城南粮仓三处。
        牵头单位：市住房城乡建设局；配合单位：市文化和旅游局、市财政局
        2.新栽行道树4200株。
        牵头单位：市园林局；配合单位：市财政局
        二、温越副市长牵头重点工作
        3.开通夜间公交8条，6月底前试运行。
        责任单位：市交通运输局
        """;

    // Texts that hardly stand out from what they stand on (WCAG 2 asks for 4.5 at this size).
    private const string Faint = """
        (() => {
          const parts = colour => colour.match(/[\d.]+/g).map(Number);
          const light = colour => parts(colour).slice(0, 3).map(c => c / 255).map(c => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
          const ground = element => { const { backgroundColor } = getComputedStyle(element); return parts(backgroundColor)[3] === 0 ? ground(element.parentElement) : backgroundColor; };
          return [...document.querySelectorAll('header *, main *')]
            .filter(element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim() !== '') && element.offsetParent !== null && element.tagName !== 'OPTION')
            .map(element => ({ element, pair: [light(getComputedStyle(element).color), light(ground(element))].sort((a, b) => b - a) }))
            .filter(({ pair: [most, least] }) => (most + 0.05) / (least + 0.05) < 4.5).map(({ element }) => element.outerHTML);
        })()
        """;

    [Fact]
    public async Task A_click_on_a_task_shows_its_lines()
    {
        var page = await pages.Open(Notice);

        await page.ClickAsync("#right tr:has-text('行道树') td.words");

        Assert.Equal(["L6", "L7"], await Ids(page, "#source p.on"));
        Assert.Equal(["市园林局", "市财政局"], await Texts(page, "#source span.lead.on, #source span.support.on"));
        Assert.Equal("L6", await page.GetAttributeAsync("#source p[aria-current]", "id"));
        AssertQuiet();
    }

    [Fact]
    public async Task A_click_on_the_source_shows_the_task()
    {
        var page = await pages.Open(Notice);

        await page.ClickAsync("#source span.lead:has-text('市园林局')");
        Assert.Contains("新栽行道树4200株。", await page.InnerTextAsync(Marked), StringComparison.Ordinal);

        await page.ClickAsync("#L8 span.heading", new() { Position = new() { X = 150, Y = 8 } });
        Assert.Contains("温越", await page.InnerTextAsync("tr.section.on"), StringComparison.Ordinal);
        AssertQuiet();
    }

    [Fact]
    public async Task A_click_again_goes_to_the_next_task_of_a_shared_place()
    {
        var page = await pages.Open(Notice);
        var seen = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            await page.ClickAsync("#L3 span.leader");
            seen.Add(await page.InnerTextAsync("tr[aria-current] > th"));
        }

        Assert.Equal(["一、余照副市长牵头重点工作", "1.", "2."], seen);
    }

    [Fact]
    public async Task Filters_narrow_the_table_and_say_how_many_are_left()
    {
        var page = await pages.Open(Notice);
        Assert.Equal("显示 3 / 3 项", await page.InnerTextAsync("#count"));

        await page.SelectOptionAsync("#unit", "市财政局");
        Assert.Equal(["1.", "2."], await Shown(page));

        await page.SelectOptionAsync("#role", "lead");
        Assert.Empty(await Shown(page));
        Assert.Equal("显示 0 / 3 项", await page.InnerTextAsync("#count"));

        await page.ClickAsync("#clear");
        Assert.Equal("显示 3 / 3 项", await page.InnerTextAsync("#count"));

        await page.SelectOptionAsync("#leader", "温越");
        Assert.Equal(["3."], await Shown(page));

        await page.ClickAsync("#clear");
        await page.FillAsync("#search", "夜间 交通");
        Assert.Equal(["3."], await Shown(page));
        AssertQuiet();
    }

    [Fact]
    public async Task Tasks_are_found_by_their_diagnostics()
    {
        var page = await pages.Open(Notice.Replace("市文化和旅游局、市财政局", "市文化和旅游局市财政局", StringComparison.Ordinal));

        await page.SelectOptionAsync("#code", "TD3004");

        Assert.Equal(["1."], await Shown(page));
        Assert.Contains("市文化和旅游局、市财政局", await page.InnerTextAsync("tr:has-text('粮仓') .warning"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bar_filters_its_unit()
    {
        var page = await pages.Open(Notice);

        await page.ClickAsync("#bars summary");
        Assert.Equal("2（配合 2）", await page.InnerTextAsync("#bars li:has-text('市财政局') .figures"));

        await page.ClickAsync("#bars button:has-text('市财政局')");
        Assert.Equal(["1.", "2."], await Shown(page));
    }

    [Fact]
    public async Task Keys_do_what_the_mouse_does()
    {
        var page = await pages.Open(Notice);

        await page.Keyboard.PressAsync("/");
        Assert.Equal("search", await Focused(page));

        await page.FocusAsync("#right tr[tabindex='0']");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Contains("行道树", await page.EvaluateAsync<string>("document.activeElement.innerText"), StringComparison.Ordinal);

        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("L6", await Focused(page));

        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("Enter");
        Assert.Contains("粮仓", await page.EvaluateAsync<string>("document.activeElement.innerText"), StringComparison.Ordinal);
        Assert.NotEqual("none", await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        Assert.Equal(2, await page.EvaluateAsync<int>("document.querySelectorAll('main [tabindex=\"0\"]').length"));
        AssertQuiet();
    }

    [Theory]
    [InlineData("#L7", "2.")]
    [InlineData("#T1.2", "2.")]
    public async Task An_address_leads_to_a_line_or_a_task(string hash, string label)
    {
        var page = await pages.Open(Notice, hash);

        Assert.Equal(label, await page.InnerTextAsync($"{Marked} > th"));
        Assert.Equal(["L6", "L7"], await Ids(page, "#source p.on"));
    }

    [Fact]
    public async Task Markup_in_a_notice_is_text()
    {
        const string Hostile = "</script><script>alert(1)</script><img src=x onerror=alert(2)><!--";
        var page = await pages.Open(Notice.Replace("新栽行道树4200株", $"新栽{Hostile}\"'&amp;\u2028\u202E行道树", StringComparison.Ordinal));

        Assert.Contains(Hostile, await page.InnerTextAsync("#L6"), StringComparison.Ordinal);
        Assert.Contains(Hostile, await page.InnerTextAsync("tr:has-text('行道树') td.words"), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("img").CountAsync());
        Assert.Equal("显示 3 / 3 项", await page.InnerTextAsync("#count"));
        AssertQuiet();
    }

    [Fact]
    public async Task Every_sample_opens_without_a_complaint_and_shows_every_task()
    {
        foreach (var name in Checkout.SampleNames)
        {
            var file = Directory.GetFiles(Path.Combine(Checkout.Samples, name), "input.*").Single();
            var content = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
            var page = await pages.Open(Path.GetFileName(file), content);
            var result = NoticeConverter.Read(Path.GetFileName(file), content, new ConversionOptions { Spans = true });
            var notice = result.Notice;

            var texts = await page.EvaluateAsync<string[]>("items.map(item => item.text)");
            Assert.Equal(notice.Tasks.SelectMany(task => task.Measures.Prepend(task)).Select(item => item.Text), texts);
            Assert.Equal(texts.Length, await page.Locator("#list tbody tr:not(.section)").CountAsync());
            var units = await page.EvaluateAsync<string[]>("items.flatMap(item => item.units.map(unit => unit.role + unit.name + unit.note + unit.full))");
            Assert.Equal(notice.Tasks.SelectMany(task => task.Measures.Prepend(task)).SelectMany(item => item.Units).Select(unit => unit.Role.ToString().ToLowerInvariant() + unit.Name + unit.Note + (unit.Canonical ?? unit.Name)), units);
            Assert.Equal(await page.EvaluateAsync<string[]>("[...lines.values()].map(line => line.text)"), result.Lines.Select(line => line.Text));
            Assert.Equal(PrintedIn(result), (await page.EvaluateAsync<string>("[...document.querySelectorAll('#lines p > span')].map(mark => mark.textContent).join('').replace(/\\s/g, '')")));
            AssertQuiet();
            await page.CloseAsync();
        }
    }

    [Fact]
    public async Task English_is_spoken_throughout()
    {
        var page = await pages.Open(Notice, language: Language.English);

        Assert.Equal("en", await page.GetAttributeAsync("html", "lang"));
        Assert.Equal("3 of 3 shown", await page.InnerTextAsync("#count"));
        Assert.Equal(["No.", "Task", "Units", "Leaders", "Line"], await Texts(page, "thead th"));
    }

    [Fact]
    public async Task Paper_shows_the_source_and_the_table_without_controls()
    {
        var page = await pages.Open(Notice);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.False(await page.IsVisibleAsync("#filters"));
        Assert.True(await page.IsVisibleAsync("#L3"));
        Assert.True(await page.IsVisibleAsync("#list table"));
        Assert.Equal("visible", await page.EvaluateAsync<string>("getComputedStyle(document.getElementById('right')).overflowY"));
    }

    [Fact]
    public async Task Two_thousand_tasks_are_no_burden()
    {
        var tasks = Enumerable.Range(1, 2000).Select(i => $"{i}.整修第{i}处泵站。\n牵头单位：市水利局；配合单位：市财政局、第{i % 40}街道办事处");
        var page = await pages.Open($"榕溪市2031年重点工作责任分解\n\n{string.Join('\n', tasks)}");

        var watch = System.Diagnostics.Stopwatch.StartNew();
        await page.SelectOptionAsync("#unit", "第7街道办事处");
        await page.ClickAsync("#right tr:has-text('第1967处泵站')");

        Assert.Equal("显示 50 / 2000 项", await page.InnerTextAsync("#count"));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
        AssertQuiet();
    }

    /// <summary>All characters that some field was read from, in the order of the source.</summary>
    private static string PrintedIn(ConversionResult result)
    {
        var notice = result.Notice;
        var items = notice.Tasks.SelectMany(task => task.Measures.Prepend(task)).ToList();
        var leaders = notice.Sections.SelectMany(section => section.Leaders).Concat(items.SelectMany(item => item.Leaders));
        SpanDictionary?[] all =
        [
            notice.Spans, .. notice.Conventions.Select(rule => rule.Spans), .. notice.Sections.Select(section => section.Spans), .. leaders.Select(leader => leader.Spans),
            .. items.SelectMany(item => item.Units.Select(unit => unit.Spans).Concat(item.Extras.Select(extra => extra.Spans)).Append(item.Schedule?.Spans).Append(item.Spans)),
        ];
        var places = all.SelectMany(spans => spans?.Values ?? []).SelectMany(ranges => ranges)
            .Concat(notice.Diagnostics.Select(diagnostic => diagnostic.Span).OfType<SourceRange>())
            .SelectMany(range => Enumerable.Range(range.FirstColumn, range.LastColumn - range.FirstColumn).Select(column => (range.FirstLine, column)));
        return string.Concat(places.Distinct().Order().Select(place => result.Lines[place.FirstLine - 1].Text[place.column - 1]).Where(c => !char.IsWhiteSpace(c)));
    }

    [Fact]
    public async Task On_a_telephone_nothing_is_cut_off_and_a_row_is_still_a_row()
    {
        var page = await pages.Open(Notice);
        await page.SetViewportSizeAsync(400, 800);

        Assert.Equal(0, await page.EvaluateAsync<int>("Math.max(...[...document.querySelectorAll('main > section, header')].map(box => box.scrollWidth - box.clientWidth))"));
        Assert.Equal(3, await page.GetByRole(AriaRole.Cell, new() { NameRegex = new("\\d–\\d") }).CountAsync());
        Assert.Equal("1.", await page.GetByRole(AriaRole.Rowheader).Nth(1).InnerTextAsync());
        await page.ClickAsync("#right tr:has-text('行道树') td.words");
        Assert.Equal(["L6", "L7"], await Ids(page, "#source p.on"));
        AssertQuiet();
    }

    [Fact]
    public async Task In_the_dark_every_text_stands_out_and_paper_stays_white()
    {
        var page = await pages.Open(Notice);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Equal("rgb(21, 25, 29)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        Assert.Empty(await page.EvaluateAsync<string[]>(Faint));

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        Assert.Empty(await page.EvaluateAsync<string[]>(Faint));

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark, Media = Media.Print });
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        AssertQuiet();
    }

    private void AssertQuiet() => Assert.Empty(pages.Noise);

    private static async Task<string[]> Ids(IPage page, string selector) =>
        await page.EvalOnSelectorAllAsync<string[]>(selector, "all => all.map(each => each.id)");

    private static async Task<string[]> Texts(IPage page, string selector) =>
        await page.EvalOnSelectorAllAsync<string[]>(selector, "all => all.map(each => each.textContent)");

    private static async Task<string[]> Shown(IPage page) =>
        await page.EvalOnSelectorAllAsync<string[]>("#list tbody tr:not(.section)", "all => all.filter(each => each.offsetParent).map(each => each.cells[0].textContent)");

    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("document.activeElement.id");
}
