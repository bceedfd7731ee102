using System.Buffers;
using System.Text.RegularExpressions;

namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>Labels of columns that are put together from known ones: 项目名称及年度目标, 责任单位及责任人, 《政府工作报告》提出的任务.</summary>
internal static partial class ColumnWords
{
    private const int MaxLength = 24;

    // Most texts that are asked about are no labels, and have none of these.
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create(":。,;!?");
    private static readonly SearchValues<char> Joints = SearchValues.Create("及和与、/(");
    private static readonly SearchValues<char> Openings = SearchValues.Create("《市县区州省旗政报2年本");

    // What these words add to a label changes nothing: 目标任务及要求, 建设内容及规模.
    private static readonly string[] Additions =
        ["内容", "要求", "规模", "目标", "任务", "标准", "名称", "指标", "措施", "举措", "做法", "成效", "效果", "责任人", "联系人", "分工", "进度", "时限", "时间", "地点", "性质", "概况", "投资"];

    // By themselves too general for a label.
    private static readonly string[] Tasks = ["项目", "工程", "工程项目", "内容", "目标", "任务", "事项", "实事", "工作"];

    /// <summary>The row that a label counts as; null where its parts are not known.</summary>
    /// <param name="label">The label, folded.</param>
    /// <param name="labels">The labels to look for.</param>
    public static FieldLabel? Find(ReadOnlySpan<char> label, LabelMatcher labels)
    {
        if (label.Length is < 4 or > 2 * MaxLength || label.ContainsAny(SentenceMarks) || !(label.ContainsAny(Joints) || Openings.Contains(label[0])))
        {
            return null;
        }

        var compact = Blanks().Replace(label.ToString(), "");
        var bare = Origin().Replace(compact, "");
        return compact.Length > MaxLength || bare.Length == 0 ? null
            : (bare.Length < compact.Length ? RowOf(bare, labels) : null) ?? OfTwo(bare, labels);
    }

    // 项目名称及年度目标   工程名称(建设内容)
    private static FieldLabel? OfTwo(string label, LabelMatcher labels)
    {
        for (var i = 1; i < label.Length - 1; i++)
        {
            if (label[i] is '及' or '和' or '与' or '、' or '/' or '(' && RowOf(label[..i], labels) is { } first)
            {
                var second = label[i] == '(' ? label[(i + 1)..].TrimEnd(')') : label[(i + 1)..];
                var other = Additions.Contains(second) ? first : RowOf(second, labels);
                if (other is not null)
                {
                    return IsUnits(first) && IsUnits(other) && first.Kind != other.Kind ? FieldLabel.Unnamed(FieldKind.ResponsibleUnits) : first;
                }
            }
        }

        return null;
    }

    private static FieldLabel? RowOf(string text, LabelMatcher labels) =>
        labels.MatchListed(text) ?? (Tasks.Contains(text) ? FieldLabel.Unnamed(FieldKind.Task) : null);

    private static bool IsUnits(FieldLabel label) => label.Kind <= FieldKind.ResponsibleUnits;

    // 《政府工作报告》提出的   2031年度   年度
    [GeneratedRegex("^(?:(?:《?(?:市|县|区|州|省|旗)?政府工作报告》?|《报告》|报告)(?:中)?(?:提出|确定|明确|部署|安排|涉及)?的?)?(?:(?:20[0-9][0-9])?年(?:度)?|本年度)?", RegexOptions.CultureInvariant)]
    private static partial Regex Origin();

    [GeneratedRegex("[ \\n]", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
