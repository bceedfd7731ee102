using System.Text.RegularExpressions;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.WorkItems;

/// <summary>Finds the deadline that a letter, or a line below the headline, gives once for all tasks; when reports are due is none.</summary>
internal static partial class NoticeDeadline
{
    /// <summary>The date as printed; empty where none is given for all tasks.</summary>
    /// <param name="preamble">The paragraphs before the first heading and task.</param>
    /// <param name="vocabulary">The labels to look for.</param>
    public static Passage Find(IEnumerable<Passage> preamble, NoticeVocabulary vocabulary)
    {
        foreach (var paragraph in preamble)
        {
            if (FieldReader.Read(paragraph, 0, vocabulary) is [{ Label.Kind: FieldKind.Deadline } field] && DeadlineWords.IsDeadline(field.Value.Folded.AsSpan().TrimEnd('。')))
            {
                // 2024年重点工作清单 / 完成时限:12月底前
                return FieldReader.WithoutSeparator(field.Value);
            }

            if (ForAll().Match(paragraph.Folded) is { Success: true } match || (match = WithException().Match(paragraph.Folded)).Success)
            {
                var date = match.Groups["date"];
                return paragraph.Cut(date.Index, date.Index + date.Length);
            }
        }

        return Passage.Empty;
    }

    // 各项目标任务的完成时限均为2006年12月20日前   以上任务须于11月底前全部完成
    [GeneratedRegex(
        "(?:各项|所有|全部|上述|以上|本清单|清单|上列)[^。;]{0,14}(?:任务|工作|目标|事项|项目)[^。;]{0,10}(?:完成(?:时限|时间|期限)|时限)[^。;]{0,6}(?:为|是|:)(?<date>" + DeadlineWords.Marker + ")" +
        "|(?:各项|所有|全部|上述|以上|本清单|清单|上列)[^。;,]{0,14}(?:任务|工作|目标|事项|项目)[^。;]{0,10}?(?:于|在)(?<date>" + DeadlineWords.Marker + ")(?:全部|全面|必须|要|须|保质保量|高质量)*完成",
        RegexOptions.CultureInvariant)]
    private static partial Regex ForAll();

    // 除有明确时限要求的外,均应于2006年12月底前完成   除特别注明外,完成时限均为年底前   未明确时限的,于年底前完成
    [GeneratedRegex(
        "(?:除[^。;,]{0,20}外|(?:未|没有|没)[^。;,]{0,6}(?:时限|期限|时间|日期)[^。;,]{0,6}),?[^。;]{0,14}?" +
        "(?:(?:于|在|须|应)(?<date>" + DeadlineWords.Marker + ")(?:全部|全面|必须|要|须|保质保量|高质量)*完成(?=[。;,]|$)" +
        "|(?:完成(?:时限|时间|期限)均?(?:为|是)|(?<=[,的])均为)(?<date>" + DeadlineWords.Marker + ")(?:全部)?(?:完成)?(?=[。;,]|$))",
        RegexOptions.CultureInvariant)]
    private static partial Regex WithException();
}
