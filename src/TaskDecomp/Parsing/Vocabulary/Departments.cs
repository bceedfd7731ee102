using System.Text.RegularExpressions;

namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>
/// The departments that every government has and that belong to no other: two such names side by side are two units. What is often a part of
/// another one (粮食局, 林业局, 房管局, 秘书局, 知识产权局, 国资委, 老龄办) is not among them.
/// </summary>
internal static partial class Departments
{
    private const string Stem =
        "(?:教育(?:体育|和体育)?|体育|科技|科学技术|工信|工业和信息化|经信|经济和信息化|民宗|民族宗教(?:事务)?|公安|民政|司法|财政|人社|人力资源(?:和|与)?社会保障|自然资源(?:和规划|规划)?|生态环境|住建|" +
        "住房(?:和)?城乡建设|交通(?:运输)?|水利|水务|农业农村|商务|文旅|文化(?:和)?旅游|文广旅(?:体)?|卫健|卫生健康|退役军人(?:事务)?|应急(?:管理)?|审计|市场监管|市场监督管理|统计|医保|医疗保障|城管|城市管理|" +
        "综合(?:行政)?执法|大数据|数据|税务|气象|发改|发展改革|发展和改革|乡村振兴)";

    private const string Name = Stem + "(?:局|委员会|委|厅)";

    /// <summary>Where the second of two departments printed as one name starts; -1 where the name is no such two.</summary>
    public static int JointOf(string name) => Two().Match(name) is { Success: true } match ? match.Groups["second"].Index : -1;

    /// <summary>Whether a folded text is the name of such a department with its level, and nothing else: 县住房和城乡建设局.</summary>
    public static bool IsName(ReadOnlySpan<char> text) => Whole().IsMatch(text);

    [GeneratedRegex("^[省市县区州旗]" + Name + "$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    // 市公安局大数据局   县财政局县审计局
    [GeneratedRegex("^[省市县区州旗]" + Name + "(?<second>[省市县区州旗]?" + Name + ")$", RegexOptions.CultureInvariant)]
    private static partial Regex Two();
}
