namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>The offices of leaders, from 省长 to 镇长, as pieces of regular expressions over folded text.</summary>
internal static class OfficialTitles
{
    /// <summary>One office: 市长, 常务副市长, 市政府党组成员, 公安局局长, 省政府分管领导同志.</summary>
    public const string One =
        "(?:(?:各位?)?(?:省|市|县|区|州|旗|镇|乡|街道)?(?:党工委|纪工委|党委|工委|管委会|办事处|人大(?:常委会|工委)?|政协|委员会|委|政府|人民政府)?(?:(?:常务|第一|党组|分管|主要|联系|协管|有关)?副?" +
        "(?:省长助理|市长助理|县长助理|区长助理|省长|市长|县长|区长|州长|旗长|盟长|镇长|乡长|主席|书记|秘书长|部长|主任|局长|厅长|党组书记|(?:[一二三四]级)?调研员|(?:[一二三四]级)?巡视员|总督学|街道主任|指挥长|总指挥|检察长|院长|专员|总会计师|总工程师|总经济师|总规划师)" +
        "|董事长|总经理|理事长|行长|所长|站长|校长|队长|委员|常委|党组成员|党组副书记|分管领导(?:同志)?|主要领导(?:同志)?|分管负责同志|主要负责同志|有关领导(?:同志)?|相关领导|领导班子成员|班子成员|二级巡视员|一级巡视员|县级干部|处级干部)" +
        "|(?:分管|主管|协管)[\\u4e00-\\u9fff]{2,8}?(?:工作)?(?:的)?副?(?:省长|市长|县长|区长|州长|旗长|镇长|主席|主任|秘书长)" +
        "|(?:省|市|县|区|州)?(?:公安|财政|教育|发改|发展|工信|经信|民政|司法|人社|人力|住建|建设|交通|水利|农业|文旅|文化|卫健|卫生|应急|审计|国资|统计|商务|科技|" +
        "开发|高新|新区|经开|管委|度假|园区|政府办|市委办|县委办|区委办|办公室|组织|宣传|统战|政法|纪委|监委|城投|交投|人大|政协|工会|妇联|武装|人武|派出|信访|供销|气象|林业|招商|医保|行政|体育|民族|退役|消防|生态|自然|税务|市场)" +
        "[\\u4e00-\\u9fff]{0,10}?(?:副?局长|副?部长|副?主任|副?书记|副?所长|副?站长|副?院长|总队长|支队长|大队长|董事长|总经理|副?行长|副?主席))";

    /// <summary>Looks ahead for a character that every office has one of: most texts that are no leader are told without a try at each office.</summary>
    public const string Ahead = "(?=.*[长席记任员督挥导志干经常理师])";

    /// <summary>One office or a compound of several (市委常委、常务副市长).</summary>
    public const string Compound = "(?:" + One + "(?:[、,兼]" + One + "){0,3})";

    /// <summary>A person's name: three characters, two or four, or more with a dot in the middle; never with a character of an office.</summary>
    public const string Name = "(?:" + NoName + "(?:" + NameCharacter + "(?: {1,2}" + NameCharacter + "){1,3}|(?:" + NameCharacter + "){3}|(?:" + NameCharacter + "){2}|(?:" + NameCharacter + "){4})|[\\u4e00-\\u9fff]{1,8}[·•・][\\u4e00-\\u9fff·•・]{1,12})";

    // 分管副市长 is an office, not Mr 分管.
    private const string NoName = "(?!分管|主要|有关|常务|协管|联系|相关|各|由|请|其他)";

    private const string NameCharacter = "(?![副局委府市县省厅区组])[\\u4e00-\\u9fff]";

    /// <summary>What may stand behind a name: (女), 同志.</summary>
    public const string Behind = "(?: ?\\((?:女|兼|[\\u4e00-\\u9fff]{1,4}族)\\))?(?:同志)?";

    /// <summary>The words for leading in a heading or a bracket.</summary>
    public const string LeadWords = "(?:主抓|牵头负责|牵头主抓|牵头|领衔|负责|分管|主管|包抓|领办|联系|责任|包联|总牵头|领导)";

    /// <summary>The words for assisting.</summary>
    public const string AssistWords = "(?:协助|配合|协同|协管)";
}
