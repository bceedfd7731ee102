using System.Buffers;

namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>How the names of units look: what they end with, and what no name starts with.</summary>
internal static class UnitWords
{
    /// <summary>The longest name that a bracket without a label may hold.</summary>
    private const int MaxLength = 30;

    private static readonly string[] Endings =
    [
        "局", "委", "办", "厅", "院", "社", "部", "中心", "集团", "公司", "政府", "管委会", "委员会", "办公室", "办事处", "单位", "部门", "支队", "大队", "总队",
        "银行", "分行", "支行", "人行", "海关", "学院", "大学", "街道办", "开发区", "新区", "高新区", "园区", "示范区", "度假区", "工商联", "团市委", "团县委", "团区委",
        "妇联", "残联", "科协", "文联", "社科联", "侨联", "工会", "红十字会", "贸促会", "供销社", "管理处", "服务处", "管理所", "气象台", "军分区", "人武部", "工委",
        "党校", "档案馆", "图书馆", "博物馆", "电视台", "日报社", "报社", "研究所", "研究院", "指挥部", "领导小组", "专班", "联社", "合作社", "烟草", "电信", "移动", "联通",
        "铁塔", "监管分局", "分局", "监委", "纪委", "法院", "检察院", "信访局", "机关", "组织部", "宣传部", "统战部", "总站", "管理站", "协会", "联合会", "促进会", "促会",
        "调查队", "电视总台", "监测站", "客运站", "火车站", "基金会", "企业", "指挥中心", "县区", "区县", "市县", "乡镇", "镇街", "各县", "各区", "各市", "各镇", "各乡", "各街道", "街道", "督查室", "研究室", "机构", "交易所",
        "监会", "团中央", "政协", "人大", "常委会", "党委", "农行", "工行", "建行", "中行", "工商行", "农商行", "供电", "项目部", "学校", "医院", "保险", "电力", "镇", "乡",
        "派出所", "司法所", "财政所", "税务所", "监管所", "资源所", "国土所", "供电所", "保障所", "社保所", "交管所", "环卫所", "交管站", "林业站", "水利站", "水务站", "水管站", "农技站", "畜牧站", "兽医站",
        "文化站", "广电站", "农经站", "经管站", "服务站", "工作站", "检查站", "种子站", "改良站", "种苗站", "能源站", "农机站", "质监站", "森防站", "招商所", "农科所", "林科所", "林场", "农场", "牧场", "种羊场", "良种场", "繁育场", "园艺场", "苗圃场", "苗圃", "采育场", "茶场",
        "工业园", "产业园", "科技园", "农业园", "中学", "小学", "幼儿园", "慈善会", "商会", "学会", "管理段", "公路段", "煤矿", "法庭", "乌兰牧骑", "苏木", "设计队", "工程队", "瞭望台", "执法队", "执法中队", "交警中队", "中心校", "村委会", "居委会", "关工委",
    ];

    // A place is no unit by itself, though a list of units may end with it.
    private static readonly string[] PlaceEndings =
    [
        "县区", "区县", "市县", "乡镇", "镇街", "各县", "各区", "各市", "各镇", "各乡", "各街道", "街道", "学校", "医院", "企业", "机构", "移动", "机关", "保险", "电力", "镇", "乡",
        "中学", "小学", "幼儿园", "中心校", "林场", "农场", "牧场", "种羊场", "良种场", "繁育场", "园艺场", "苗圃场", "苗圃", "采育场", "茶场", "煤矿", "苏木", "工业园", "产业园", "科技园", "农业园",
        "服务站", "工作站", "检查站", "派出所", "供电所",
    ];

    // What stands for a kind, and names nobody: 政府、企业、居民协同
    private static readonly string[] CommonNouns =
    [
        "政府", "企业", "单位", "部门", "机构", "银行", "学校", "医院", "中心", "集团", "公司", "协会", "机关", "保险", "电力", "移动", "街道", "乡镇", "县区", "区县", "市县", "镇街",
        "镇", "乡", "大学", "园区", "学院", "研究院", "研究所", "合作社",
    ];

    // (含幼托机构) (力争150家) (其中市本级3家) (详见附件)
    private static readonly string[] NoNameStarts =
        ["含", "包括", "包含", "不含", "如", "即", "约", "力争", "其中", "指", "共", "每", "详见", "见", "以下简称", "简称", "原", "由", "对", "在", "为", "与", "较", "比", "限", "除"];

    private static readonly WordIndex<string> EndingsByLast = Index(Endings);

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。;!?《》");

    /// <summary>Characters that a name may end with where a blank or 和 behind it parts it from the next.</summary>
    public static SearchValues<char> LastCharacters { get; } =
        SearchValues.Create("局委办厅院社部心司队行会团府处室站所校馆库联协署镇乡县区市州旗道村关位门构业场园段科股台)>");

    /// <summary>Whether a folded text can end a name, as far as its last characters tell: 县水利局; 市市场 and 县住房和城乡 go on.</summary>
    public static bool EndsLikeName(ReadOnlySpan<char> text) => LastCharacters.Contains(text[^1]) && !text.EndsWith("市场") && !text.EndsWith("城乡");

    /// <summary>Whether a folded text can be the name of a unit.</summary>
    public static bool IsUnitLike(ReadOnlySpan<char> text) => HasEnding(text, out _);

    /// <summary>Whether a folded text is surely the name of a unit, not of a place.</summary>
    public static bool IsOrganisation(ReadOnlySpan<char> text) => HasEnding(text, out var ending) && !PlaceEndings.Contains(ending) && !IsCommon(text, ending);

    /// <summary>Whether a folded text names somebody who can answer: an organisation, a place with its name (青山镇), each of a kind (各学校).</summary>
    public static bool IsName(ReadOnlySpan<char> text) =>
        HasEnding(text, out var ending) && !IsCommon(text, ending)
        && (!PlaceEndings.Contains(ending) || text[0] is '各' or '省' or '市' or '县' or '区' or '州' || ending is "镇" or "乡" or "街道" or "各镇" or "各乡" or "各街道");

    /// <summary>The text without the brackets at its end: <c>市发展改革委</c> of <c>市发展改革委(铁办)(列第一位的为牵头单位)</c>.</summary>
    public static ReadOnlySpan<char> WithoutNote(ReadOnlySpan<char> text)
    {
        while ((text.EndsWith(")") ? text.LastIndexOf('(') : text.EndsWith("]") ? text.LastIndexOf('[') : -1) is > 0 and var open)
        {
            text = text[..open].TrimEnd();
        }

        return text;
    }

    /// <summary>Whether a folded text stands for a kind, and names nobody: 单位, 政府.</summary>
    public static bool IsKind(ReadOnlySpan<char> text) => HasEnding(text, out var ending) && IsCommon(text, ending);

    private static bool HasEnding(ReadOnlySpan<char> text, out string ending)
    {
        ending = "";
        text = WithoutNote(text.TrimStart('▲').Trim());
        if (text.Length is < 2 or > MaxLength || EndingsByLast.Find(text[^1]) is not { } endings || StartsLikeNoName(text))
        {
            return false;
        }

        foreach (var candidate in endings)
        {
            if (text.EndsWith(candidate))
            {
                ending = candidate;
                break;
            }
        }

        // 加装电梯80部 counts something.
        return ending.Length > 0 && !(text.Length > ending.Length && char.IsAsciiDigit(text[^(ending.Length + 1)]));
    }

    private static WordIndex<string> Index(IEnumerable<string> endings)
    {
        var index = new WordIndex<string>();
        foreach (var ending in endings)
        {
            index.Add(ending[^1], ending.Length, ending);
        }

        return index;
    }

    private static bool IsCommon(ReadOnlySpan<char> text, string ending) => text.Length == ending.Length && CommonNouns.Contains(ending);

    private static bool StartsLikeNoName(ReadOnlySpan<char> text)
    {
        foreach (var start in NoNameStarts)
        {
            if (text.StartsWith(start) && !text.StartsWith("共青团") && !text.StartsWith("对外"))
            {
                return true;
            }
        }

        return text.ContainsAny(SentenceMarks);
    }
}
