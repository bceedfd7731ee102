namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>The offices of leaders, from 省长 to 镇长, as pieces of regular expressions over folded text.</summary>
internal static class OfficialTitles
{
    /// <summary>A person's name: three characters, two or four, or more with a dot in the middle; never with a character of an office.</summary>
    public const string Name =
        "(?:" + NoName + "(?:" + NameCharacter + "(?: {1,2}" + NameCharacter + "){1,3}|(?:" + NameCharacter + "){3}|(?:" + NameCharacter + "){2}|(?:" + NameCharacter + "){4})" +
        "|[\\u4e00-\\u9fff]{1,8}[·•・][\\u4e00-\\u9fff·•・]{1,12}?|" + LongName + ")";

    /// <summary>A name of five characters and more: 孟和巴特尔, 阿不都热合曼. 和 stands behind the first or at the end, elsewhere it parts two names.</summary>
    public const string LongName = "(?:" + Syllable + "(?:和|" + Syllable + ")" + Syllable + "{2,6}(?:和|" + Syllable + "))";

    /// <summary>What may stand behind a name or an office: (女), (挂职), (分管农业), 同志.</summary>
    public const string Behind = Remark + "?(?:同志)?" + Remark + "?";

    /// <summary>The words for leading in a heading or a bracket.</summary>
    public const string LeadWords = "(?:主抓|牵头负责|负责牵头|牵头主抓|牵头|领衔|负责|分管|主管|包抓|领办|联系|责任|包联|包保|挂帅|总牵头|领导)";

    /// <summary>The words for assisting.</summary>
    public const string AssistWords = "(?:协助|配合|协同|协管)";

    /// <summary>The heads of places, from 省长 to 乡长.</summary>
    public const string Heads = "(?:省|市|县|区|州|盟|旗|镇|乡|师|团)长";

    /// <summary>One office, as it may stand behind a name: 市长, 常务副市长, 市政府党组成员, 公安局局长, 省政府分管领导同志.</summary>
    public const string One =
        "(?:(?:各位?)?(?:" + Level + "(?:" + Organ + "|委)?|" + Organ + ")?(?:(?:常务|第一|挂职|代|党组|分管|主要|联系|协管|有关)?副?" + Post + "|" + Member + ")" +
        "|(?:分管|主管|协管)[\\u4e00-\\u9fff]{2,8}?(?:工作)?(?:的)?副?(?:" + Heads + "|主席|主任|秘书长)" +
        "|" + Level + "?(?:委|人民政府|政府)?" + Field + "[\\u4e00-\\u9fff]{0,10}?" + HeadOfOrgan + ")";

    /// <summary>
    /// One office with the name of its place or its organ (青岭高新区党工委书记, 县教体局党组书记), which stands where no name is in front:
    /// a place without 区 or 镇 could as well be a person (钱某某市委常委).
    /// </summary>
    public const string Placed =
        "(?:[\\u4e00-\\u9fff]{1,10}?" + Zone + Organ + "(?:党组|党委)?(?:(?:常务|第一|挂职|代)?副?" + Post + "|" + Member + ")" +
        "|" + Level + "[\\u4e00-\\u9fff]{1,10}?(?:局|厅|委|办|部|会|中心|院|社|公司|集团|支队|大队|总队)(?:党组|党委|工委)?" + HeadOfOrgan + ")";

    /// <summary>One office with the name of its organ, whatever that is (新能源站站长, 侨联主席), which stands only where the name is parted from it or behind it.</summary>
    public const string OfOrgan = "(?!各|由|请)[\\u4e00-\\u9fff]{1,12}?(?:局|厅|委|办|部|会|联|中心|院|社|公司|集团|支队|大队|总队|站|所|场|校|中学|小学)(?:党组|党委|工委)?" + HeadOfOrgan;

    private const string Zone = "(?:(?:高新|经开|开发|工业园|新|林|矿|景|度假|示范|保税|试验|园)区|镇|乡|街道)";

    private const string Level =
        "(?:" + Zone + "|自治区|自治州|自治县|自治旗|兵团|地区|行署|省|市|县|区|州|盟|旗|园|(?:第?[一二三四五六七八九十]{1,3})?师市?|团)";

    private const string Organ = "(?:党工委|纪工委|党委|工委|管委会|管理委员会|办事处|人大(?:常委会|工委)?|政协|委员会|人民政府|政府|总工会|行署)";

    private const string Post =
        "(?:(?:省|市|县|区|州|盟|旗|镇|乡)长助理|" + Heads + "|主席|书记|秘书长|部长|主任|局长|厅长|处长|党组书记|(?:[一二三四]级)?调研员|(?:[一二三四]级)?巡视员|总督学|督学|督察长|街道主任|指挥长|总指挥|" +
        "检察长|院长|专员|政委|政治委员|司令员|总会计师|总工程师|总经济师|总规划师|总农艺师|总畜牧师|总审计师|总统计师)";

    private const string Member =
        "(?:董事长|总经理|理事长|行长|所长|站长|校长|队长|(?:组织|宣传|统战|政法|纪检)?委员|纪检组长|主任助理|局长助理|(?:[一二三四]级|副)?主任科员|常委|党组成员|党委委员|党组副书记|分管领导(?:同志)?|主要领导(?:同志)?|分管负责同志|主要负责同志|有关领导(?:同志)?|相关领导|领导班子成员|班子成员|" +
        "(?:正|副)?(?:厅|师|县|处|团|科)级(?:领导)?(?:干部|督导员|督查员))";

    private const string Field =
        "(?:公安|财政|教育|教体|发改|发展|工信|经信|民政|司法|人社|人力|住建|住房|建设|城管|城市|交通|水利|水务|农业|农牧|乡村|文旅|文广|文化|卫健|卫生|应急|审计|国资|统计|商务|科技|大数据|数据|政务|投促|机关|档案|" +
        "开发|高新|新区|经开|管委|度假|园区|政府办|市委办|县委办|区委办|办公室|组织|宣传|统战|政法|纪委|纪检|监委|巡察|直属|金融|外事|城投|交投|人大|政协|总工会|工会|妇联|残联|科协|团|武装|人武|派出|信访|供销|气象|林业|林草|招商|医保|行政|体育|民族|" +
        "退役|消防|生态|自然|税务|市场|扶贫|森林|工商联)";

    private const string HeadOfOrgan = "(?:副?局长|副?部长|副?主任|副?书记|副?所长|副?站长|副?院长|副?处长|副?政委|副?社长|总队长|支队长|大队长|董事长|总经理|副?行长|副?主席|总工程师|总经济师|总会计师|总规划师|总督学|纪检组长|副?[队科股场馆校会]长)";

    // 分管副市长 is an office, not Mr 分管; (挂职) is no name.
    private const string NoName = "(?!分管|主要|有关|常务|协管|联系|相关|各|由|请|其他|助理|科员|组长|委员|书记|主任|部长|督导|挂职|挂任|援[疆藏青]|主持|[正副].级)";

    private const string NameCharacter = "(?![副局委府市县省厅区组])[\\u4e00-\\u9fff]";

    // The characters that names of five and more are written with.
    private const string Syllable =
        "[阿艾爱安敖奥巴拔白拜班包宝保贝本比毕别宾波伯勃布不才仓策查朝晨成赤楚次达丹旦道德登迪都丁顿多额尔恩尕噶嘎刚高格根贡古桂哈海汗合赫黑呼胡花华惠吉加迦嘉江金晋久居卡开凯康科克肯孔库拉兰朗勒雷里力丽莲良林罗洛玛马买曼茂美蒙孟米" +
        "明木姆穆纳那娜乃尼娘努诺帕潘培皮普其奇齐强钦琴青庆曲热仁日如若萨赛桑色森沙山尚绍生斯松苏素索塔台太泰坦特提铁图吐托瓦旺维温文乌吾希西夏仙晓辛兴雪牙亚延央依伊义亦益音银英永尤于玉裕元云扎札赞泽增者珍芝智忠朱珠卓孜子宗佐措]";

    /// <summary>A remark about a leader: (女), (回族), (挂职), (分管农业农村).</summary>
    public const string Remark = "(?: ?\\((?:女|男|[女男][,、][\\u4e00-\\u9fff]{1,4}族|兼|兼任|代|代理|挂职|挂任|援[疆藏青](?:干部)?|[\\u4e00-\\u9fff]{1,4}族|[正副]?[厅师县处团科]级|主持[^()]{0,12}工作|(?:分管|主管|联系|协管)[^()]{1,30})\\))";
}
