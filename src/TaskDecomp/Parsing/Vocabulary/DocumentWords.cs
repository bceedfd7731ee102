using System.Text.RegularExpressions;

namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>The words by which the parts of an official document are known (GB/T 9704), over folded text.</summary>
internal static partial class DocumentWords
{
    /// <summary>A 发文字号, whole: <c>云政办发[2024]9号</c>.</summary>
    [GeneratedRegex(@"[\u4e00-\u9fff]{2,14} ?[\[(] ?(?:19|20)[0-9][0-9] ?[\])] ?第? ?[0-9]{1,4} ?号", RegexOptions.CultureInvariant)]
    public static partial Regex DocumentNumber();

    /// <summary>The end of a letter's title, which may be letter-spaced on a line of its own: <c>的 通 知</c>.</summary>
    [GeneratedRegex(@"的? ?(?:通 ?知|意 ?见|函|批 ?复|通 ?报|决 ?定|公 ?告|通 ?告|公 ?示|请 ?示)(?:\([^()]{1,20}\))?$", RegexOptions.CultureInvariant)]
    public static partial Regex LetterTitleEnd();

    /// <summary>The end of a headline over a list or of a document that is no letter; <c>按职责分工</c> goes on with 负责.</summary>
    [GeneratedRegex(
        @"(?:责任分解|任务分解|工作分解|目标分解|分解落实|分解表|分解方案|分解清单|责任分工|任务分工|工作分工|分工方案|分工表|(?<!按照?(?:各自)?(?:工作)?职责)分工|清单|一览表|任务表|明细表|项目表|责任表|责任书|安排表|计划表|汇总表|推进表|进度表|台账|" +
        @"实事|实事项目|实事工程|实事任务|实事事项|重点工作|重点任务|重点事项|主要任务|目标任务|工作任务|工作要点|要点|工作计划|工作安排|工作方案|落实方案|分解意见|分工意见|实施方案|行动方案|行动计划|工作报告|工作目标|任务书|分解)" +
        @"(?:\([^()]{1,24}\))?$",
        RegexOptions.CultureInvariant)]
    public static partial Regex HeadlineEnd();

    /// <summary>The end of a signing authority.</summary>
    [GeneratedRegex(@"(?:政府|办公室|办公厅|委员会|党委|工委|指挥部|领导小组|管委会|局|厅|部|委|办|处|公司|集团|中心|街道|联合会|国务院)$", RegexOptions.CultureInvariant)]
    public static partial Regex IssuerEnd();

    /// <summary>Whom a letter goes to: a line that ends with a colon and names offices.</summary>
    [GeneratedRegex(@"(?:各[^。;]*|政府|部门|单位|管委会|委员会|机构|办事处|街道|企业|院校|[局委办])[^。;]{0,12}:$", RegexOptions.CultureInvariant)]
    public static partial Regex Recipients();

    /// <summary>Words with which a line that ends with a colon announces something, and addresses nobody.</summary>
    [GeneratedRegex(@"(?:如下|下列|以下|要求|通知|附件|抄送|事项|意见|目标|任务|安排|措施|说明|分工)[^、,]{0,6}:$", RegexOptions.CultureInvariant)]
    public static partial Regex Announcement();

    /// <summary>附件 with or without a number, and what follows it.</summary>
    [GeneratedRegex(@"^\[?(?<label>附 ?[件表录] ?(?<number>[0-9]{1,2}|[一二三四五六七八九十]{1,3})?)\]?(?<colon> ?:)?", RegexOptions.CultureInvariant)]
    public static partial Regex Attachment();

    /// <summary>抄送, 主送, 抄报.</summary>
    [GeneratedRegex(@"^(?:抄 ?送|抄 ?报|分 ?送|报 ?送) ?[:]", RegexOptions.CultureInvariant)]
    public static partial Regex Copies();

    /// <summary>The imprint: 某某市人民政府办公室 2024年2月8日印发.</summary>
    [GeneratedRegex(@"(?:[0-9]|日|二[〇○零O]) ?印 ?发$|^印发(?:日期|时间)", RegexOptions.CultureInvariant)]
    public static partial Regex Imprint();

    /// <summary>Remarks about publication, and what stands at the head of a document: 特急, 机密★1年, its copy's number.</summary>
    [GeneratedRegex(@"^(?:特 ?急|加 ?急|平 ?急|特 ?提|急 ?件|(?:绝 ?密|机 ?密|秘 ?密)(?:★.{0,8})?|(?:份号|编号|No\.?) ?:?[0-9]{1,8}|0[0-9]{3,6})$|^\(?(?:此件|此文|本件)?(?:主动公开|公开发布|依申请公开|不予公开|删减|信息公开|公开属性|公开形式|发至.{1,6}级).{0,16}$|^\(联系人.*\)$", RegexOptions.CultureInvariant)]
    public static partial Regex PublicationRemark();

    /// <summary>The title of a look back.</summary>
    [GeneratedRegex(@"回顾|过去[一五]年|工作总结|完成情况$|(?:主要|取得的?)成[绩效就]$", RegexOptions.CultureInvariant)]
    public static partial Regex Review();

    /// <summary>The words of a salutation.</summary>
    [GeneratedRegex(@"^(?:各位(?:代表|委员|同志|领导|来宾)|同志们|主任、|现在,?我代表)", RegexOptions.CultureInvariant)]
    public static partial Regex Salutation();
}
