using System.Buffers;

namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>What titles of groups of tasks end with: 经济发展, 民生事业, 产业类.</summary>
internal static class TopicWords
{
    private const int MaxLength = 20;

    private static readonly string[] Endings =
    [
        "发展", "建设", "振兴", "事业", "改革", "开放", "治理", "保护", "服务", "民生", "类", "方面", "领域", "产业", "工业", "农业", "经济", "环境", "生态", "安全",
        "稳定", "文化", "教育", "卫生", "健康", "交通", "城建", "商贸", "旅游", "创新", "保障", "党建", "综合", "科技", "就业", "管理", "提升", "消费", "投资", "法治", "和谐",
    ];

    private static readonly SearchValues<char> NoTitle = SearchValues.Create("0123456789,。;:、/");

    /// <summary>Whether a folded text looks like the title of a group, not like a remark or a unit.</summary>
    public static bool IsTopicLike(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > MaxLength || text.ContainsAny(NoTitle))
        {
            return false;
        }

        foreach (var ending in Endings)
        {
            if (text.EndsWith(ending))
            {
                return true;
            }
        }

        return false;
    }
}
