namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>The built-in labels of leaders.</summary>
internal static class BuiltInLeaderLabels
{
    // 包保县领导, 县级包保领导, 包保县级领导
    private static readonly string[] Levels = ["省", "市", "州", "盟", "县", "区", "旗", "镇", "乡"];

    private static readonly string[] Offices = ["市长", "县长", "区长", "州长", "盟长", "旗长", "省长", "镇长", "乡长", "主席", "主任"];

    /// <summary>The rows.</summary>
    public static IReadOnlyList<FieldLabel> Rows { get; } =
    [
        new("牵头领导", FieldKind.LeadLeaders)
        {
            Aliases =
            [
                .. OfLevels("牵头"), "领衔领导", .. OfLevels("领衔"), "挂帅领导", .. OfLevels("挂帅"), "牵头负责领导", "牵头责任领导", "牵头市政府领导", "牵头县政府领导", "牵头区政府领导", "总牵头领导",
                "牵头负责人", "牵头责任人", "牵头负责同志", "牵头人",
            ],
            Matches = ["牵头领导：钱某某", "牵头负责领导：钱某某、孙某某。", "牵 头 领 导：钱某某", "（牵头领导：钱某某，牵头单位：市水利局）", "牵头责任人：钱某某", "牵头市领导 钱某某", "挂帅领导：钱某某", "县级牵头领导：钱某某", "序号 | 重点工作 | 牵头领导 | 责任单位"],
            Misses = ["牵头领导每季度调度一次", "协助牵头领导：钱某某", "牵头单位：市水利局"],
        },
        new("责任领导", FieldKind.LeadLeaders)
        {
            Aliases =
            [
                .. OfLevels("责任"), .. OfLevels("负责"), "负责领导", "主要责任领导", "主抓领导", "市级领导", "县级领导", "区级领导", "州级领导", "盟级领导", "旗级领导", "省级领导", "市领导", "县领导", "区领导", "州领导",
                "盟领导", "旗领导", "镇领导", "乡领导", "省领导", "市委市政府领导", "县委县政府领导", "市政府领导", "县政府领导", "区政府领导", "县处级领导",
            ],
            Matches = ["责任领导：李某某副县长", "责任领导 李某某", "经济发展（责任领导：李某某副县长）", "任务内容|责任领导|责任单位", "市领导：李某某", "县级领导：李某某", "序号 | 重点工作 | 区领导 | 责任单位"],
            Misses = ["牵头责任领导：李某某", "协同责任领导：李某某", "责任领导要靠前指挥", "市领导带队督查", "各级领导：李某某"],
        },
        new("分管领导", FieldKind.LeadLeaders)
        {
            Aliases =
            [
                .. OfLevels("分管"), "主管领导", .. OfLevels("主管"), "政府分管领导", "省政府分管领导", "市政府分管领导", "州政府分管领导", "县政府分管领导", "区政府分管领导", "旗政府分管领导", "分管政府领导",
                "分管负责人", "分管负责同志", "分管领导同志",
            ],
            Matches = ["分管领导：周某某", "主管领导: 周某某", "分 管 领 导 周某某", "目标任务\t分管领导\t责任部门", "分管负责人：周某某", "工作任务 | 政府分管领导 | 责任单位"],
            Misses = ["市政府分管领导同志负责", "分管领导审定后印发", "分管领域：工业"],
        },
        new("分管副市长", FieldKind.LeadLeaders)
        {
            Aliases = [.. OfOffices("分管副").Skip(1), .. OfOffices("分管"), .. OfOffices("主管副"), .. OfOffices("牵头副"), .. OfOffices("责任副"), .. OfOffices("联系副")],
            Matches = ["分管副市长：周某某", "主管副县长: 周某某", "分 管 副 区 长 周某某", "（分管副镇长：周某某；牵头单位：镇农办）", "目标任务\t分管副市长\t责任部门", "分管市长：周某某"],
            Misses = ["分管副市长负责", "（分管副市长牵头，市水利局配合）", "副市长：周某某"],
        },
        new("包抓领导", FieldKind.LeadLeaders)
        {
            Aliases =
            [
                .. OfLevels("包抓"), "领办领导", .. OfLevels("领办"), "包联领导", .. OfLevels("包联"), "包保领导", .. OfLevels("包保"), "联系领导", .. OfLevels("联系"), "挂钩领导", "挂联领导", "挂点领导", "挂包领导",
                "包干领导", "包案领导",
            ],
            Matches = ["包抓领导：吴某某", "领办领导:吴某某", "包抓领导 吴某某", "重点项目 | 包抓领导 | 责任单位 | 完成时限", "包保县领导：吴某某"],
            Misses = ["包抓领导实行一月一督查", "建立县级领导包抓制度：吴某某"],
        },
        new("协同领导", FieldKind.AssistLeaders)
        {
            Aliases = ["配合领导", "协助领导", "协助负责领导", "协同负责领导", "协同责任领导", "协办领导", "协管领导", .. OfLevels("协助"), .. OfLevels("配合"), .. OfLevels("协同")],
            Matches = ["协同领导：郑某某", "配合领导:郑某某", "协 同 领 导：郑某某", "（牵头领导：钱某某，协助领导：郑某某）", "工作任务 | 牵头领导 | 配合领导 | 责任单位", "工作任务 | 协助县领导 | 责任单位"],
            Misses = ["牵头领导：郑某某", "协同领导小组办公室做好服务"],
        },
    ];

    private static IEnumerable<string> OfLevels(string word) =>
        Levels.SelectMany(level => (string[])[$"{word}{level}领导", $"{word}{level}级领导", $"{level}级{word}领导"]);

    private static IEnumerable<string> OfOffices(string word) => Offices.Select(office => word + office);
}
