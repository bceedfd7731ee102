using TaskDecomp.Cli.Output;

namespace TaskDecomp.Cli.Tests.Output;

public sealed class OutputPlannerTests
{
    /// <summary>Inputs, <c>-o</c>, <c>-t</c>, and what becomes of them: <c>input>format:path</c>, <c>-</c> being standard output.</summary>
    [Theory]
    [InlineData("a.txt", null, "", "a.txt>xlsx:a.xlsx")]
    [InlineData("a", null, "", "a>xlsx:a.xlsx")]
    [InlineData("d/a.b.txt", null, "", "d/a.b.txt>xlsx:d/a.b.xlsx")]
    [InlineData("附件1.清单", null, "", "附件1.清单>xlsx:附件1.清单.xlsx")]
    [InlineData("a.txt b.txt", null, "", "a.txt>xlsx:a.xlsx b.txt>xlsx:b.xlsx")]
    [InlineData("a.txt", null, "json", "a.txt>json:-")]
    [InlineData("a.txt", null, "JSON", "a.txt>json:-")]
    [InlineData("a.txt", null, "yml", "a.txt>yaml:-")]
    [InlineData("a.txt", null, "json,json", "a.txt>json:-")]
    [InlineData("-", null, "csv", "->csv:-")]
    [InlineData("a.txt", null, "xlsx json,csv", "a.txt>xlsx:a.xlsx,json:a.json,csv:a.csv")]
    [InlineData("a.txt", null, "json，csv", "a.txt>json:a.json,csv:a.csv")]
    [InlineData("a.txt b.txt", null, "jsonl", "a.txt>jsonl:- b.txt>jsonl:-")]
    [InlineData("a.txt b.txt", "-", "jsonl", "a.txt>jsonl:- b.txt>jsonl:-")]
    [InlineData("a.txt", "-", "", "a.txt>xlsx:-")]
    [InlineData("-", "-", "yaml", "->yaml:-")]
    [InlineData("a.txt", "b.csv", "", "a.txt>csv:b.csv")]
    [InlineData("a.txt", "b.JSON", "", "a.txt>json:b.JSON")]
    [InlineData("a.txt", "b.yml", "", "a.txt>yaml:b.yml")]
    [InlineData("a.txt", "b.csv", "json", "a.txt>json:b.csv")]
    [InlineData("a.txt", "b.doc", "json", "a.txt>json:b.doc")]
    [InlineData("a.txt", "b", "", "a.txt>xlsx:b")]
    [InlineData("-", "b.csv", "", "->csv:b.csv")]
    [InlineData("d/a.txt", "new/", "", "d/a.txt>xlsx:new/a.xlsx")]
    [InlineData("d/a.txt", "there", "", "d/a.txt>xlsx:there/a.xlsx")]
    [InlineData("d/a.txt", "there", "csv", "d/a.txt>csv:there/a.csv")]
    [InlineData("d/a.txt", "there.csv", "", "d/a.txt>xlsx:there.csv/a.xlsx")]
    [InlineData("d/a.txt b", "new", "", "d/a.txt>xlsx:new/a.xlsx b>xlsx:new/b.xlsx")]
    [InlineData("a.txt", "new", "xlsx,csv", "a.txt>xlsx:new/a.xlsx,csv:new/a.csv")]
    [InlineData("a.txt b.txt", "new.d", "json", "a.txt>json:new.d/a.json b.txt>json:new.d/b.json")]
    [InlineData("- a.txt", "new", "", "->xlsx:new/stdin.xlsx a.txt>xlsx:new/a.xlsx")]
    public void Plans(string inputs, string? output, string formats, string expected)
    {
        var plan = Plan(inputs, output, formats);

        Assert.Equal(expected, string.Join(' ', plan.Select(Show)));
    }

    [Theory]
    [InlineData("a.txt", null, "pdf", TextKeys.UnknownOutputFormat)]
    [InlineData("a.txt", null, "json,", TextKeys.UnknownOutputFormat)]
    [InlineData("a.txt", "b.doc", "", TextKeys.UnknownOutputEnding)]
    [InlineData("a.txt b.txt", null, "json", TextKeys.SeveralToStandardOutput)]
    [InlineData("a.txt b.txt", "-", "", TextKeys.SeveralToStandardOutput)]
    [InlineData("a.txt", "-", "json,csv", TextKeys.SeveralToStandardOutput)]
    [InlineData("a.txt b.txt", "c.xlsx", "", TextKeys.SeveralToOneFile)]
    [InlineData("a.txt", "c.yml", "json,yaml", TextKeys.SeveralToOneFile)]
    [InlineData("a.txt b.txt", "file", "", TextKeys.SeveralToOneFile)]
    [InlineData("-", null, "", TextKeys.StandardInputNeedsOutput)]
    [InlineData("a.txt -", null, "", TextKeys.StandardInputNeedsOutput)]
    [InlineData("-", null, "json,csv", TextKeys.StandardInputNeedsOutput)]
    [InlineData("- -", "new", "", TextKeys.StandardInputTwice)]
    [InlineData("a.xlsx", null, "", TextKeys.OutputIsInput)]
    [InlineData("a.txt", "./A.TXT", "json", TextKeys.OutputIsInput)]
    [InlineData("a.txt a.xlsx", null, "xlsx,json", TextKeys.OutputIsInput)]
    [InlineData("a.txt a.txt", null, "", TextKeys.OutputTwice)]
    [InlineData("a.txt A.html", null, "", TextKeys.OutputTwice)]
    [InlineData("d/a.txt e/a.txt", "new", "", TextKeys.OutputTwice)]
    [InlineData("d/a?.txt e/a?.txt", "new", "", TextKeys.OutputTwice)]
    [InlineData("a.txt", "con.xlsx", "", TextKeys.ReservedName)]
    public void Refuses(string inputs, string? output, string formats, string textKey)
    {
        var failure = Assert.Throws<CommandFailure>(() => Plan(inputs, output, formats));

        Assert.Equal((textKey, ExitCodes.Usage), (failure.TextKey, failure.ExitCode));
    }

    /// <summary>Two names that are one when they are cut to what a file system takes.</summary>
    [Fact]
    public void Names_that_fall_together_when_they_are_cut_get_a_number()
    {
        var name = new string('任', 90);

        Assert.Equal([$"{name[..82]}-2.xlsx", $"{name[..83]}.xlsx"], Plan($"{name}甲.txt {name}乙.txt", null, "").Select(input => input.Outputs[0].Path));
    }

    /// <summary>The order of the command line does not matter.</summary>
    [Theory]
    [InlineData("x?.txt x_.txt", "new", "json", "x?.txt>json:new/x_-2.json x_.txt>json:new/x_.json")]
    [InlineData("x?.txt x:.txt", null, "xlsx,csv", "x?.txt>xlsx:x_-2.xlsx,csv:x_-2.csv x:.txt>xlsx:x_.xlsx,csv:x_.csv")]
    [InlineData("x?.txt x_.csv", "new", "csv", "x?.txt>csv:new/x_-2.csv x_.csv>csv:new/x_.csv")]
    public void Names_that_fall_together_when_they_are_made_safe_get_a_number(string inputs, string? output, string formats, string expected) =>
        Assert.Equal(expected, string.Join(' ', Plan(inputs, output, formats).Select(Show)));

    [Theory]
    [InlineData("", null)]
    [InlineData("a.txt", "")]
    public void Refuses_an_empty_name(string input, string? output)
    {
        var failure = Assert.Throws<CommandFailure>(() => Planner().Plan(new OutputRequest([input], output, [], false)));

        Assert.Equal(TextKeys.EmptyPath, failure.TextKey);
    }

    [Fact]
    public void Refuses_a_workbook_on_a_screen_but_not_a_text()
    {
        var failure = Assert.Throws<CommandFailure>(() => Planner().Plan(new OutputRequest(["a.txt"], "-", ["xlsx"], true)));

        Assert.Equal(TextKeys.BinaryToScreen, failure.TextKey);
        Assert.Equal("a.txt>csv:-", Show(Assert.Single(Planner().Plan(new OutputRequest(["a.txt"], "-", ["csv"], true)))));
    }

    [Fact]
    public void Only_a_folder_that_was_asked_for_is_made()
    {
        Assert.True(Plan("a.txt", "new/", "")[0].Outputs[0].MakeFolder);
        Assert.False(Plan("a.txt", "new/a.csv", "")[0].Outputs[0].MakeFolder);
        Assert.False(Plan("new/a.txt", null, "")[0].Outputs[0].MakeFolder);
    }

    private static OutputPlanner Planner() => new(
        new FakeConverter().OutputFormats, new FakeFacts { Folders = ["there", "there.csv"], Files = ["file"] });

    private static IReadOnlyList<PlannedInput> Plan(string inputs, string? output, string formats) => Planner().Plan(
        new OutputRequest(inputs.Split(' '), output, formats.Split(' ', StringSplitOptions.RemoveEmptyEntries), OutputIsScreen: false));

    private static string Show(PlannedInput input) =>
        $"{input.Path}>{string.Join(',', input.Outputs.Select(output => $"{output.Format}:{output.Path?.Replace('\\', '/') ?? "-"}"))}";
}
