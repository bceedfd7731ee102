namespace TaskDecomp.Tests.Generators;

/// <summary>The sentences of invented tasks.</summary>
internal sealed class TextStock(Draw draw, Place place)
{
    private static readonly (string Name, string Counter)[] Facilities =
    [
        ("口袋公园", "处"), ("充换电站", "座"), ("标准厂房", "万平方米"), ("污水管网", "公里"), ("社区食堂", "家"), ("定制公交线路", "条"), ("公办幼儿园", "所"), ("保障性租赁住房", "万套"), ("村卫生室", "间"),
        ("文化驿站", "个"), ("高标准农田", "万亩"), ("便民服务点", "个"), ("河道护岸", "公里"),
    ];

    private static readonly string[] Projects = ["滨江快速路", "东部物流港", "云湖水库扩容", "市民健康中心", "智能装备产业园", "老火车站片区更新", "职教园区二期", "沿山旅游公路"];
    private static readonly string[] Measures = ["规上工业增加值", "社会消费品零售额", "外贸进出口总额", "全社会研发投入", "旅游综合收入", "固定资产投资"];
    private static readonly string[] Campaigns = ["清水绿岸", "马上办、盯着办", "春雨润企", "一老一小", "百日攻坚", "零距离服务"];
    private static readonly string[] Names = ["安居护航", "老有所养", "帮困扶弱项目", "出行便捷", "学有优教", "清洁供暖工程", "幼有所托行动", "数字赋能", "舌尖安全提升", "便民停车"];
    private static readonly string[] Topics = ["扩大有效投资", "做强实体经济", "建设宜居城市", "推进乡村全面振兴", "深化改革开放", "增进民生福祉", "守牢安全底线", "加强生态保护", "提升治理效能", "激发创新活力", "促进文旅融合"];

    /// <summary>A heading without its number.</summary>
    public string Topic(int index) => Topics[index % Topics.Length] + (draw.Chance(15) ? $"（{draw.Number(3, 9)}项）" : draw.Chance(15) ? "，" + Topics[(index + 3) % Topics.Length] : "");

    /// <summary>The name before a task's colon.</summary>
    public string Name() => draw.One(Names);

    /// <summary>A sentence or more, with its stop.</summary>
    public string Text()
    {
        var text = Sentence();
        while (draw.Chance(25))
        {
            text += Sentence();
        }

        return text;
    }

    /// <summary>A few words without a stop.</summary>
    public string Short() => Clause();

    /// <summary>A sentence that is short enough to be a lead.</summary>
    public string Lead() => draw.One(Topics) + "。";

    private string Sentence() => string.Join(draw.One("，", "，", "，", "；"), draw.Many(1, 3, Clause).Distinct()) + "。";

    private string Clause() => draw.Number(0, 23) switch
    {
        0 or 1 or 2 => Build(draw.One("新建", "改造提升", "新增", "建成")),
        3 => $"完成{draw.One(Projects)}投资{Decimal()}亿元",
        4 => $"{draw.One(Measures)}增长{Decimal()}%以上",
        5 => $"确保{draw.One(Projects)}{draw.Number(3, 12)}月底前投入使用",
        6 => $"开展“{draw.One(Campaigns)}”行动{draw.Number(2, 30)}场次",
        7 => $"落实《{place.Full}城市更新管理条例》《养老服务办法（试行）》",
        8 => "健全部门牵头、区域联动、群众参与的推进机制",
        9 => "压实河长湖长负责制，把责任落实到人",
        10 => $"新增公共停车泊位{draw.Number(20, 90)}00个（含立体泊位{draw.Number(3, 9)}00个）",
        11 => $"改造公共厕所{draw.Number(12, 60)}座（含移动公厕6座）",
        12 => $"引进低空经济、生物制药、商业航天等领域龙头企业{draw.Number(2, 19)}家",
        13 => $"争取中央预算内资金{Decimal()}亿元、专项债券{Decimal()}亿元",
        14 => $"支持{draw.Number(2, 19)}家企业牵头组建创新联合体",
        15 => $"推动{draw.One(Projects)}和{draw.One("港口集疏运", "轨道交通")}项目开工",
        16 => $"建成{draw.One(Projects)}、{draw.One("望山大桥", "北环立交")}，{Build("加快建设")}",
        17 => $"力争{draw.Number(2, 12)}个项目纳入国家“十五五”规划",
        18 => $"培育专精特新企业{draw.Number(20, 80)}家（力争{draw.Number(81, 120)}家）",
        19 => $"为公共场所配备自动体外除颤器{draw.Number(50, 200)}台（AED）",
        20 => $"城乡居民人均可支配收入分别增长{Decimal()}%、{Decimal()}%",
        21 => $"自{draw.Number(2, 6)}月起，每季度举办一次“{draw.One(Campaigns)}”恳谈会",
        22 => $"帮助{Decimal()}万名务工人员追回欠薪，调解成功率达到9{draw.Number(1, 9)}%",
        _ => $"统筹好{draw.One("发展和安全", "速度与质量", "保护及利用")}，由点及面推广“{draw.One(Campaigns)}”经验",
    };

    private string Build(string verb)
    {
        var (name, counter) = draw.One(Facilities);
        return $"{verb}{name}{(counter.StartsWith('万') ? Decimal() : draw.Number(2, 180).ToString(System.Globalization.CultureInfo.InvariantCulture))}{counter}";
    }

    private string Decimal() => draw.Chance(40) ? $"{draw.Number(1, 30)}" : $"{draw.Number(1, 30)}.{draw.Number(1, 9)}";
}
