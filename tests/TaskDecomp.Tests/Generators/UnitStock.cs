using TaskDecomp.Model;

namespace TaskDecomp.Tests.Generators;

/// <summary>The units of an invented government, and lists of them as notices print them.</summary>
internal sealed class UnitStock
{
    private static readonly string[] Departments =
    [
        "发展改革委", "财政局", "教育局", "文化和旅游局", "自然资源和规划局", "住房和城乡建设局", "人力资源和社会保障局", "水利局", "民政局", "公安局", "市场监督管理局", "农业农村局",
        "生态环境局", "科学技术局", "工业和信息化局", "交通运输局", "退役军人事务局", "卫生健康委员会", "医疗保障局", "审计局", "统计局", "体育局", "机关事务服务中心", "城市管理和综合行政执法局",
        "政府办公室", "政府研究室", "委宣传部", "妇联", "残联", "总工会", "供销合作社", "气象局", "税务局", "消防救援支队", "城投集团", "公共资源交易中心", "乡村振兴局", "行政审批局", "国资委",
        "融媒体中心", "红十字会", "工商联", "政务服务和大数据管理局", "信访局", "林业和草原局", "地方金融监督管理局",
    ];

    // Every government has these, so that a list may drop their first character.
    private static readonly string[] Shortened = ["财政局", "教育局", "民政局", "水利局", "公安局", "交通运输局", "农业农村局", "生态环境局", "自然资源和规划局", "住房和城乡建设局", "文化和旅游局", "审计局", "统计局"];

    private static readonly string[] Notes = ["铁路办", "督查室", "交警支队", "疾控中心", "国防动员办", "重点办、以工代赈办", "港航<海事>中心"];

    private readonly Draw _draw;
    private readonly Place _place;
    private readonly bool _drops;
    private readonly string _separator;

    /// <summary>Draws the habits of a notice.</summary>
    /// <param name="draw">The choices.</param>
    /// <param name="place">The place.</param>
    /// <param name="mayBlank">Blanks may part units.</param>
    public UnitStock(Draw draw, Place place, bool mayBlank = false)
    {
        (_draw, _place, _drops) = (draw, place, draw.Chance(15));
        _separator = mayBlank && draw.Chance(12) ? draw.One(" ", "　", "  ") : "、";
    }

    /// <summary>A list of units.</summary>
    /// <param name="label">Its label or word.</param>
    /// <param name="role">What that says.</param>
    /// <param name="least">How many units at least.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="mayOpen">It may end in 等.</param>
    /// <param name="inSentence">It stands in a sentence or heading, which ； would part.</param>
    public UnitListModel List(string label, UnitRole role, int least, int most, bool mayOpen = true, bool inSentence = false)
    {
        var count = _draw.Number(least, most);
        var others = count > 1 && _draw.Chance(35) ? 1 : 0;
        var units = _drops && count - others > 1 ? Dropped(count - others) : Offices(count - others);
        var separators = Enumerable.Repeat(_separator, units.Count - 1).ToList();
        if (others > 0)
        {
            var collectives = Collective();
            separators.Add(_separator == "、" ? _draw.One("，", "，", "、", inSentence ? "、" : "；") : _separator);
            separators.AddRange(Enumerable.Repeat("、", collectives.Length - 1));
            units.AddRange(collectives);
        }
        else if (separators.Count > 0 && _draw.Chance(12) && !units[^1].Name.StartsWith('各'))
        {
            separators[^1] = _draw.One("和", "及", "以及", inSentence ? "、" : "；", "，");
        }

        var end = mayOpen && others == 0 && _draw.Chance(12) ? _draw.One("等", "等部门", "等有关部门", "等单位", "等相关单位") : "";
        return new UnitListModel(label, role, WithoutLevelOfOtherGroup(units, separators), separators, end);
    }

    /// <summary>Offices with their level before them, or local branches.</summary>
    private List<UnitModel> Offices(int count) =>
        [.. _draw.Some(Departments, count).Select(name => _draw.Chance(8) ? Branch() : Office(_place.Level + name)).DistinctBy(unit => unit.Name)];

    private UnitModel Office(string name) => new(name, _draw.Chance(6) ? _draw.One(Notes) : null);

    private UnitModel Branch() => new(_draw.One(
        $"国网{_place.Name}供电公司", $"{_place.Name}海关", $"人民银行{_place.Full}分行", $"{_place.Name}高新区管委会", $"{_place.Name}经济开发区管委会", $"{_place.Name}职业技术学院", $"中国电信{_place.Name}分公司",
        $"{_place.Name}机场集团", $"{_place.Name}（国家级）高新区管委会", $"团{_place.Level}委", $"{_place.Name}金融监管分局"));

    private List<UnitModel> Dropped(int count) =>
    [
        Office(_place.Level + "发展改革委"),
        .. _draw.Some(Shortened, count - 1).Select(name => new UnitModel(name, null, _place.Level + name)),
    ];

    // Behind ， or ； a new group starts: there the first one carries the level again.
    private static List<UnitModel> WithoutLevelOfOtherGroup(List<UnitModel> units, List<string> separators)
    {
        for (var i = 1; i < units.Count; i++)
        {
            if (units[i].Canonical is { } full && separators[i - 1] is "，" or "；")
            {
                units[i] = new UnitModel(units[i].Canonical ?? units[i].Name, units[i].Note);
            }
        }

        return units;
    }

    private UnitModel[] Collective() => _place.Level switch
    {
        "市" => _draw.One<UnitModel[]>(
            [new("各县（市、区）政府")], [new("各县、市、区政府")], [new("各区、县（市）人民政府")], [new("各区县政府")], [new("各区县政府", "含高新区管委会")], [new("市级有关部门")], [new("各县（市、区）人民政府"), new("各开发区管委会")],
            [new("各区政府", "含经开区、临港新区管委会")], [new("市政府各部门"), new("各直属机构")], [new("中央、省驻市各单位")], [new("市级其他有关单位")], [new("各县（市）区政府")]),
        "县" => _draw.One<UnitModel[]>(
            [new("各镇人民政府")], [new("各镇", "街道")], [new("各乡镇（街道）政府")], [new("各街道、镇")], [new("各乡、镇人民政府")], [new("各乡镇人民政府"), new("各街道办事处")], [new("县直有关部门")]),
        _ => _draw.One<UnitModel[]>([new("各街道办事处")], [new("各镇、街道")], [new("各镇（街道）办事处")], [new("各镇政府"), new("各街道办事处")], [new("区级有关部门")]),
    };
}
