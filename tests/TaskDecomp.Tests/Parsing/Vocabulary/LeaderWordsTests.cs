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
    [InlineData("钱逸之市委常委、副市长", "钱逸之", "市委常委、副市长")]
    [InlineData("市委常委、副市长,钱逸之", "钱逸之", "市委常委、副市长")]
    [InlineData("钱逸之(女)同志副市长(挂职)", "钱逸之", "副市长")]
    [InlineData("副县长(挂职)兼公安局局长钱逸之同志", "钱逸之", "副县长(挂职)兼公安局局长")]
    [InlineData("分管负责同志钱逸", "钱逸", "分管负责同志")]
    [InlineData("欧阳逸之副市长", "欧阳逸之", "副市长")]
    [InlineData("孟和巴特尔旗长", "孟和巴特尔", "旗长")]
    [InlineData("钱 逸县长", "钱 逸", "县长")]
    [InlineData("副区长 买买提·艾力", "买买提·艾力", "副区长")]
    [InlineData("青岭高新区党工委书记钱逸之", "钱逸之", "青岭高新区党工委书记")]
    [InlineData("钱逸之市长助理", "钱逸之", "市长助理")]
    public void Name_and_office_are_told_apart(string text, string name, string office) => Check(LeaderWords.Read(text), text, name, office);

    [Theory]
    [InlineData("钱逸之(常务副市长)", "钱逸之", "常务副市长")]
    [InlineData("副市长 (钱逸之)", "钱逸之", "副市长")]
    [InlineData("县教体局党组书记:钱逸之", "钱逸之", "县教体局党组书记")]
    [InlineData("钱逸之, 市委副书记、市长", "钱逸之", "市委副书记、市长")]
    [InlineData("钱逸之(副市长(挂职)、公安局局长)", "钱逸之", "副市长(挂职)、公安局局长")]
    public void Name_and_office_stand_parted(string text, string name, string office) => Check(LeaderWords.ReadParted(text), text, name, office);

    [Theory]
    [InlineData("市教育局")]
    [InlineData("市教育局、副市长")]
    [InlineData("副市长、")]
    [InlineData("副市长(钱")]
    [InlineData("(副市长")]
    [InlineData("钱逸之)副市长")]
    [InlineData("副市长 ")]
    [InlineData(")")]
    [InlineData("")]
    [InlineData("各县(市、区)政府")]
    [InlineData("6月底前")]
    [InlineData("钱逸之")]
    [InlineData("加强领导")]
    public void Anything_else_is_none(string text) => Assert.False(LeaderWords.IsLeaderLike(text));

    private static void Check(string text, string office)
    {
        Assert.True(LeaderWords.Read(text) is { Title: not null }, text);
        Assert.Equal(office, Cut(text, LeaderWords.Read(text)?.Title));
    }

    private static void Check(LeaderParts? parts, string text, string name, string office)
    {
        Assert.Equal(name, Cut(text, parts?.Name));
        Assert.Equal(office, Cut(text, parts?.Title));
    }

    private static string? Cut(string text, (int Start, int End)? place) => place is var (start, end) ? text[start..end] : null;
}
