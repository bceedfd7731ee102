using TaskDecomp.Model;

namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>The words behind units: <c>A牵头,B、C按职责分工负责</c>.</summary>
internal static class RoleWords
{
    /// <summary>The words, the longest first.</summary>
    public static IReadOnlyList<RoleWord> All { get; } =
    [
        .. new[]
        {
            Words(UnitRole.Lead,
                "牵头", "分别牵头", "共同牵头", "联合牵头", "总牵头", "牵头负责", "牵头落实", "牵头抓总", "牵头组织实施", "牵头组织", "牵头实施",
                "牵头推进", "牵头会同", "牵头办理", "主办", "主责", "按职责分工牵头", "按职责分别牵头", "分工牵头", "总负责", "负总责"),
            Words(UnitRole.Support,
                "配合", "协助", "协同", "协办", "参与", "参加", "积极配合", "密切配合", "协同配合", "协助配合", "配合落实", "协助落实", "分别配合", "按职责配合",
                "按职责分工配合", "按职责分工协同配合", "共同参与", "协同推进", "协助推进", "配合推进", "做好配合", "配合做好", "配合实施", "支持配合"),
            Words(UnitRole.Responsible,
                "负责", "分别负责", "共同负责", "具体负责", "按职责分工负责", "按照职责分工负责", "根据职责分工负责", "按职责负责", "按分工负责", "分工负责",
                "按职责分别负责", "按照各自职责负责", "按各自职责负责", "各负其责", "按职责分工落实", "按职责分工", "按照职责分工", "按职责落实", "按职责分工抓好落实",
                "负责落实", "分别落实", "落实", "组织落实", "承办", "组织实施", "负责实施", "负责组织实施", "具体实施", "按职责推进", "按职责分工推进", "主抓", "责任"),
        }.SelectMany(words => words).OrderByDescending(word => word.Text.Length),
    ];

    private static readonly Dictionary<char, RoleWord[]> ByLast =
        All.GroupBy(word => word.Text[^1]).ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The longest word that a folded text ends with; null where it ends with none.</summary>
    public static RoleWord? AtEnd(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty && ByLast.TryGetValue(text[^1], out var words))
        {
            foreach (var word in words)
            {
                if (text.EndsWith(word.Text))
                {
                    return word;
                }
            }
        }

        return null;
    }

    private static IEnumerable<RoleWord> Words(UnitRole role, params string[] texts) => texts.Select(text => new RoleWord(text, role));
}
