using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Tests.Parsing.Vocabulary;

/// <summary>Every kind of office is known, alone, before a name and behind one.</summary>
public sealed class LeaderWordsTests
{
    private static readonly string[] Offices =
    [
        "省长", "副省长", "市长", "常务副市长", "县长", "区长", "州长", "旗长", "盟长", "镇长", "副乡长", "主席", "市委书记", "县委副书记", "秘书长", "副秘书长",
        "市长助理", "县长助理", "党工委委员", "市委常委", "市政府党组成员", "党组书记", "二级巡视员", "三级调研员", "管委会主任", "管委会副主任", "办事处主任",
        "公安局局长", "市公安局局长", "宣传部部长", "人武部部长", "派出所所长", "总督学", "总指挥", "检察长", "总会计师", "总工程师", "董事长", "总经理", "行长",
        "分管副市长", "分管工业副市长", "市委常委、常务副市长", "副市长、公安局局长", "市政府分管领导", "分管负责同志", "班子成员", "县级干部", "专员",
    ];

    public static TheoryData<string> AllOffices => [.. Offices];

    [Theory]
    [MemberData(nameof(AllOffices))]
    public void An_office_is_a_leader(string office)
    {
        Assert.True(LeaderWords.IsLeaderLike(office));
        Check(office + "钱逸之", office);
        Check(office + " 钱 逸", office);
        Check("钱逸之" + office, office);
    }

    [Theory]
    [InlineData("市教育局")]
    [InlineData("各县(市、区)政府")]
    [InlineData("6月底前")]
    [InlineData("钱逸之")]
    [InlineData("加强领导")]
    public void Anything_else_is_none(string text) => Assert.False(LeaderWords.IsLeaderLike(text));

    private static void Check(string text, string office)
    {
        var match = LeaderWords.One().Match(text);
        Assert.True(match.Success, text);
        Assert.Equal(office, match.Groups["title"].Value);
    }
}
