using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Tests.Parsing.Vocabulary;

/// <summary>Units of every kind are known without a label, in a bracket of their own too; what counts or describes is none.</summary>
public sealed class UnitWordsTests
{
    public static TheoryData<string> Units =>
    [
        "国家统计局云岭调查队", "共青团云岭县委", "云岭海事局", "青原铁路局集团", "国网云岭供电公司", "云岭军分区", "武警云岭支队", "云岭武警支队", "市消防救援支队", "云岭日报社", "县融媒体中心",
        "县烟草专卖局", "中国人民银行云岭市分行", "市邮政管理局", "云岭水文局", "对外贸易促进会",
    ];

    [Theory]
    [MemberData(nameof(Units))]
    public void A_unit_is_known_by_its_end(string name)
    {
        Assert.True(UnitWords.IsOrganisation(name));
        Assert.Equal(TailBracketKind.BareUnits, BracketContent.KindOf($"{name}、市水利局", NoticeVocabulary.BuiltIn));
        Assert.Equal(TailBracketKind.BareUnits, BracketContent.KindOf(name, NoticeVocabulary.BuiltIn));
    }

    [Theory]
    [InlineData("共建单位3家")]
    [InlineData("共12个社区")]
    [InlineData("含调查队伍建设")]
    [InlineData("力争建成示范中心2个")]
    [InlineData("其中市本级3家")]
    public void Anything_else_is_a_remark(string content) =>
        Assert.Equal(TailBracketKind.Remark, BracketContent.KindOf(content, NoticeVocabulary.BuiltIn));
}
