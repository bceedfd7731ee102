using System.Text;
using TaskDecomp.Cli.Output;
using TaskDecomp.Writers;

namespace TaskDecomp.Cli.Tests.Output;

public sealed class ShareNamesTests
{
    [Theory]
    [InlineData("市财政局", "notice-市财政局.xlsx")]
    [InlineData("市发改委/铁办", "notice-市发改委_铁办.xlsx")]
    [InlineData("A:B*C?\"<>|\\\t", "notice-A_B_C_______.xlsx")]
    [InlineData(" 市水利局. ", "notice-市水利局.xlsx")]
    [InlineData("..", "notice-.xlsx")]
    [InlineData("市\u202E政\u200B局", "notice-市_政_局.xlsx")]
    public void A_name_is_safe_on_every_system(string name, string file) => Assert.Equal([Path.Combine("out", file)], Paths(name));

    [Fact]
    public void Names_that_fall_together_are_numbered() =>
        Assert.Equal(["notice-a_b.xlsx", "notice-A_B-2.xlsx", "notice-a_b-3.xlsx"], Paths("a/b", "A:B", "a?b").Select(Path.GetFileName));

    [Fact]
    public void A_long_name_fits_a_file_system()
    {
        var names = Paths(new string('局', 200), new string('局', 201)).Select(path => Path.GetFileName(path)!).ToList();

        Assert.All(names, name => Assert.InRange(Encoding.UTF8.GetByteCount(name), 200, 255));
        Assert.Equal(2, names.Distinct().Count());
    }

    private static IReadOnlyList<string> Paths(params string[] names) =>
        [.. ShareNames.Plan(new PlannedOutput("xlsx", Path.Combine("out", "notice.xlsx")), names.Select(name => new ListShare(ShareBy.Unit, name))).Select(output => output.Path!)];
}
