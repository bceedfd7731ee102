using TaskDecomp.Model;

namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>Every word behind units that the program knows by itself.</summary>
internal static class BuiltInWords
{
    /// <summary>The rows.</summary>
    public static IReadOnlyList<RoleWord> Rows { get; } =
    [
        new("牵头", UnitRole.Lead,
            "分别牵头", "共同牵头", "联合牵头", "总牵头", "牵头负责", "牵头落实", "牵头抓总", "牵头组织实施", "牵头组织", "牵头实施",
            "牵头推进", "牵头会同", "牵头办理", "按职责分工牵头", "按职责分别牵头", "分工牵头"),
        new("主办", UnitRole.Lead, "主责", "总负责", "负总责"),
        new("配合", UnitRole.Support,
            "积极配合", "密切配合", "协同配合", "协助配合", "配合落实", "分别配合", "按职责配合", "按职责分工配合", "按职责分工协同配合", "配合推进",
            "做好配合", "配合做好", "配合实施", "支持配合"),
        new("协助", UnitRole.Support, "协同", "协办", "协助落实", "协同推进", "协助推进"),
        new("参与", UnitRole.Support, "参加", "共同参与"),
        new("负责", UnitRole.Responsible,
            "分别负责", "共同负责", "具体负责", "负责落实", "负责实施", "负责组织实施", "各负其责", "主抓", "责任", "负责办理", "负责推进"),
        new("按职责分工负责", UnitRole.Responsible,
            "按照职责分工负责", "根据职责分工负责", "按职责负责", "按分工负责", "分工负责", "按职责分别负责", "按照各自职责负责", "按各自职责负责", "按职责分工落实",
            "按职责分工", "按照职责分工", "按职责落实", "按职责分工抓好落实", "按职责推进", "按职责分工推进"),
        new("落实", UnitRole.Responsible, "分别落实", "组织落实", "共同落实", "具体落实", "抓好落实"),
        new("承办", UnitRole.Responsible, "组织实施", "具体实施", "实施", "分别实施", "联合实施", "推进", "共同推进", "分别推进", "办理"),
    ];
}
