using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Outline;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Tests.Parsing.Outline;

/// <summary>Headings of leaders, however their offices, names and words are printed; and headings that only look so.</summary>
public sealed class LeaderHeadingTests
{
    [Theory]
    [InlineData("副县长梅清源（分管农业农村）主抓工作", "梅清源/副县长")]
    [InlineData("市委常委、副市长，青岭高新区党工委书记霍岚同志牵头事项", "霍岚/市委常委、副市长，青岭高新区党工委书记")]
    [InlineData("副市长、青岭高新区党工委书记霍岚同志牵头事项", "霍岚/副市长、青岭高新区党工委书记")]
    [InlineData("市委常委、副市长，霍岚牵头事项", "霍岚/市委常委、副市长")]
    [InlineData("蔺如海同志分管工作", "蔺如海/-")]
    [InlineData("县长蔺如海同志负责，共12项", "蔺如海/县长")]
    [InlineData("蔺如海常务副县长分管领域（15项）", "蔺如海/常务副县长")]
    [InlineData("分管副县长：蔺如海", "蔺如海/副县长")]
    [InlineData("挂职副县长蔺如海负责的工作", "蔺如海/挂职副县长")]
    [InlineData("县委常委、副县长梅清源（挂职）牵头负责的工作", "梅清源/县委常委、副县长")]
    [InlineData("县总工会主席、副县级干部蔺如海牵头工作", "蔺如海/县总工会主席、副县级干部")]
    [InlineData("古丽娜尔·买买提副县长牵头负责的工作", "古丽娜尔·买买提/副县长")]
    [InlineData("县委副书记（挂职）、副县长蔺如海牵头工作", "蔺如海/县委副书记（挂职）、副县长")]
    [InlineData("旗长孟和巴特尔牵头的重点工作", "孟和巴特尔/旗长")]
    [InlineData("阿不都热合曼县长主抓工作", "阿不都热合曼/县长")]
    [InlineData("自治区副主席蔺如海牵头事项", "蔺如海/自治区副主席")]
    [InlineData("州长蔺如海主抓的重点工作", "蔺如海/州长")]
    [InlineData("副州长霍岚分管工作", "霍岚/副州长")]
    [InlineData("盟委委员、副盟长蔺如海负责的工作", "蔺如海/盟委委员、副盟长")]
    [InlineData("行署副专员蔺如海牵头工作", "蔺如海/行署副专员")]
    [InlineData("旗委常委、副旗长霍岚牵头事项", "霍岚/旗委常委、副旗长")]
    [InlineData("师市党委常委、副师长蔺如海牵头工作", "蔺如海/师市党委常委、副师长")]
    [InlineData("团党委书记、政委蔺如海负责工作", "蔺如海/团党委书记、政委")]
    [InlineData("兵团副司令员蔺如海牵头任务", "蔺如海/兵团副司令员")]
    [InlineData("二级巡视员霍岚协管工作", "")]
    [InlineData("市政府二级巡视员霍岚负责的工作", "霍岚/市政府二级巡视员")]
    [InlineData("二级调研员蔺如海牵头工作", "蔺如海/二级调研员")]
    [InlineData("县政府党组成员、二级调研员蔺如海分管工作", "蔺如海/县政府党组成员、二级调研员")]
    [InlineData("市政府秘书长霍岚牵头的工作", "霍岚/市政府秘书长")]
    [InlineData("市政府副秘书长、办公室主任蔺如海牵头事项", "蔺如海/市政府副秘书长、办公室主任")]
    [InlineData("市政协副主席霍岚领衔任务", "霍岚/市政协副主席")]
    [InlineData("市政协副主席、市财政局局长霍岚领衔任务", "霍岚/市政协副主席、市财政局局长")]
    [InlineData("副县长、公安局长蔺如海负责工作", "蔺如海/副县长、公安局长")]
    [InlineData("市政府党组成员、市公安局局长蔺如海牵头工作", "蔺如海/市政府党组成员、市公安局局长")]
    [InlineData("县人大常委会副主任霍岚包保工作", "霍岚/县人大常委会副主任")]
    [InlineData("县委常委、政法委书记蔺如海牵头事项", "蔺如海/县委常委、政法委书记")]
    [InlineData("县委常委、县委政法委书记蔺如海牵头事项", "蔺如海/县委常委、县委政法委书记")]
    [InlineData("县委常委、组织部部长霍岚牵头事项", "霍岚/县委常委、组织部部长")]
    [InlineData("区委常委、宣传部部长，副区长霍岚牵头事项", "霍岚/区委常委、宣传部部长，副区长")]
    [InlineData("区委常委、区纪委书记、区监委主任蔺如海牵头事项", "蔺如海/区委常委、区纪委书记、区监委主任")]
    [InlineData("经开区党工委副书记、管委会主任霍岚牵头事项", "霍岚/经开区党工委副书记、管委会主任")]
    [InlineData("青岭经济技术开发区管委会副主任蔺如海负责工作", "蔺如海/青岭经济技术开发区管委会副主任")]
    [InlineData("青岭镇党委书记霍岚包抓任务", "霍岚/青岭镇党委书记")]
    [InlineData("县教体局党组书记、局长蔺如海牵头任务", "蔺如海/县教体局党组书记、局长")]
    [InlineData("县委常委、人武部政委蔺如海牵头任务", "蔺如海/县委常委、人武部政委")]
    [InlineData("县人民政府副县长霍岚（女）分管工作", "霍岚/县人民政府副县长")]
    [InlineData("副县长霍岚（女，回族）分管工作", "霍岚/副县长")]
    [InlineData("霍岚副市长（分管教育、卫生健康）牵头工作", "霍岚/副市长")]
    [InlineData("县政府县长助理蔺如海牵头工作", "蔺如海/县政府县长助理")]
    [InlineData("代县长蔺如海主抓工作（8项）", "蔺如海/代县长")]
    [InlineData("县委副书记、代县长蔺如海主抓工作", "蔺如海/县委副书记、代县长")]
    [InlineData("省政府副省长蔺如海牵头任务", "蔺如海/省政府副省长")]
    [InlineData("副市长蔺如海牵头任务，共9项任务", "蔺如海/副市长")]
    public void A_leader_is_read(string heading, string leaders) => Assert.Equal(leaders, Read(heading));

    [Theory]
    [InlineData("推动高新区党工委换届工作")]
    [InlineData("压实各级领导责任")]
    [InlineData("各级领导同志分管工作")]
    [InlineData("深化街长负责制工作")]
    [InlineData("农村人居环境整治工作，共12项")]
    [InlineData("民生实事和重点领域")]
    [InlineData("加强挂职干部管理工作")]
    [InlineData("落实河长、林长责任工作")]
    [InlineData("中小学校长队伍建设")]
    public void A_topic_names_nobody(string heading) => Assert.Equal("", Read(heading));

    [Theory]
    [InlineData("白建国、孟和巴特尔", "白建国/-|孟和巴特尔/-")]
    [InlineData("阿不都热合曼", "阿不都热合曼/-")]
    [InlineData("白建国和蔺如海", "白建国/-|蔺如海/-")]
    [InlineData("霍岚和梅清", "霍岚/-|梅清/-")]
    [InlineData("白孟和", "白孟和/-")]
    [InlineData("各镇党政主要领导", "")]
    [InlineData("有关单位主要负责人", "")]
    public void A_value_behind_a_label_is_read(string value, string leaders)
    {
        var line = new TextLine(1, "牵头领导：" + value);
        var read = LeaderReader.ReadField(FieldReader.Read(Passage.Of(line), 0, NoticeVocabulary.BuiltIn)[0]);
        Assert.Equal(leaders, Print(read ?? []));
    }

    private static string Read(string heading) =>
        Print(LeaderHeading.Read(Passage.Of(new TextLine(1, heading)), NoticeVocabulary.BuiltIn)?.Leaders ?? []);

    private static string Print(IReadOnlyList<LeaderName> leaders) => string.Join('|', leaders.Select(leader => $"{Or(leader.Name)}/{Or(leader.Title)}"));

    private static string Or(Passage text) => text.IsEmpty ? "-" : text.Text;
}
