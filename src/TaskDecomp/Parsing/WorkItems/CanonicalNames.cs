using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.WorkItems;

/// <summary>
/// The full names of units: of departments that a list prints without 市, 省 or 县 because the first of its group carries it, and of
/// units that the vocabulary gives several names.
/// </summary>
internal static class CanonicalNames
{
    private const string Levels = "省市县区州旗";

    // Departments that every level of government has; a bank, a company or a district is none of them.
    private static readonly HashSet<string> Departments =
    [
        .. ("发改委 发展改革委 发展和改革委 发展改革局 发改局 经信委 经信局 工信局 工信厅 工业和信息化局 工业和信息化厅 教育局 教育厅 教体局 科技局 科技厅 民宗局 公安局 公安厅 民政局 民政厅 " +
            "司法局 司法厅 财政局 财政厅 人社局 人社厅 人力社保局 人力资源社会保障局 人力资源和社会保障局 自然资源局 自然资源厅 自然资源和规划局 规划局 国土资源局 国土局 生态环境局 生态环境厅 环保局 环保厅 " +
            "住建局 住建厅 住房城乡建设局 住房和城乡建设局 住房城乡建设厅 建设局 建设厅 交通局 交通运输局 交通运输厅 交通厅 水利局 水利厅 水务局 农业局 农业厅 农业农村局 农业农村厅 农委 林业局 林业厅 商务局 商务厅 " +
            "文旅局 文化局 文化厅 文化和旅游局 文化和旅游厅 文广新局 文广旅局 文化广电旅游局 旅游局 旅发委 卫健委 卫生健康委 卫生计生委 卫计委 卫计局 卫生局 卫生厅 应急局 应急管理局 应急管理厅 安监局 审计局 审计厅 " +
            "国资委 市场监管局 市场监督管理局 工商局 质监局 体育局 统计局 医保局 医疗保障局 信访局 城管局 城管委 城市管理局 综合执法局 行政审批局 审批局 政务服务局 政务局 大数据局 金融办 金融局 金融工作局 " +
            "退役军人事务局 退役军人局 招商局 投促局 粮食局 扶贫办 乡村振兴局 人防办 外办 法制办 编办 机关事务局 园林局 房管局 房产局 税务局 国税局 地税局 气象局 消防支队 残联 妇联 工会 总工会 科协 文联 工商联 侨联 供销社")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <summary>For each unit the full name, or null where the printed one is whole.</summary>
    public static string?[] Find(IReadOnlyList<PrintedUnit> units, UnitNames known)
    {
        var names = new string?[units.Count];
        var (group, level) = (int.MinValue, '\0');
        for (var i = 0; i < names.Length; i++)
        {
            var unit = units[i];
            var name = unit.Name.Folded;
            if (unit.Group != group)
            {
                (group, level) = (unit.Group, name.Length > 2 && Levels.Contains(name[0]) ? name[0] : '\0');
            }
            else if (level != '\0' && (Departments.Contains(name) || known.Find(level + name) is not null))
            {
                names[i] = level + unit.Name.Text;
            }

            // 市财政局、发改委: the alias 市发改委 holds for it too.
            names[i] = known.Find(names[i] ?? unit.Name.Text) ?? known.Find(unit.Name.Text) ?? names[i];
            names[i] = names[i] == unit.Name.Text ? null : names[i];
        }

        return names;
    }
}
