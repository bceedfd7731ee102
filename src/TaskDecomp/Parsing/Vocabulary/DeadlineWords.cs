using System.Text.RegularExpressions;

namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>How deadlines are printed, over folded text.</summary>
internal static partial class DeadlineWords
{
    /// <summary>A marker with the year that may stand before it.</summary>
    public const string Marker =
        @"(?:(?<yearFrom>20[0-9][0-9])年?[-—–~～至到](?<yearTo>20[0-9][0-9])年(?:底)?|(?<year>20[0-9][0-9])(?<dot>[-/.])(?<month>[0-9]{1,2})\k<dot>(?<day>[0-9]{1,2})(?:之前|以前|前)?|" +
        @"(?<year>20[0-9][0-9])[-/.](?<month>0?[1-9]|1[0-2])(?:底|末)?(?:(?:之前|以前|前)|(?=$|[ ,。;、\n]|完成|建成))|" +
        @"(?:(?<year>20[0-9][0-9]|19[0-9][0-9])年(?:度)?|(?:" + NextYear + ")(?:度)?|(?:今年|当年|本年)(?:度)?)?(?:" +
        @"(?:自|从)(?:(?<year>20[0-9][0-9])年)?(?<from>[0-9]{1,2})月(?:份|(?<fromDay>[0-9]{1,2})日)?(?:起|开始)(?:[-—–~～至到](?:" + RangeEnd + ")(?:止|为止)?)?" +
        @"|(?<first>[0-9]{1,2})(?:月(?:份)?(?:(?<firstDay>[0-9]{1,2})日|底|初|末)?)?[-—–~～至到]" + RangeEnd + "(?:之?前|以前)?" +
        @"|(?<month>[0-9]{1,2})月(?:份)?(?:(?<day>[0-9]{1,2})日|(?<third>上旬|中旬|下旬|初|底|末)|中)?(?:之前|以前|前)?" +
        @"|(?:第)?(?<quarter>[一二三四1-4])季度(?:末|底|内)?(?:之前|以前|前)?" +
        @"|(?<half>上半年|下半年)(?:末|底|内)?(?:之前|以前|前)?" +
        @"|(?<whole>全年|全年度)" +
        @"|(?<end>年内|年底(?:之前|以前|前)?|年末(?:之前|以前|前)?|年终(?:前)?)" +
        @")|(?:(?<yearEnd>20[0-9][0-9])年(?:底|末|内|年底|年内)?|(?:" + NextYear + @"|(?<end>今年|当年|本年))(?:底|末|内|年底|年内))(?:之前|以前|前)?)";

    private const string NextYear = "(?<next>明年|次年|来年|下一年)";

    // 至2032年3月   到11月30日
    private const string RangeEnd = "(?:(?<lastYear>20[0-9][0-9])年|" + NextYearLast + ")?(?<last>[0-9]{1,2})月(?:份)?(?:(?<lastDay>[0-9]{1,2})日|底|末)?";

    private const string NextYearLast = "(?<nextLast>明年|次年|来年|下一年)";

    // 每季度末 每月10日前 每年12月底前: no date, since it comes round again.
    private const string Recurrence = @"每(?:年|半年|季度|季|月|旬|两月|周|天|日)(?:[0-9]{1,2}月)?(?:末|底|初|[0-9]{1,2}[日号])?(?:之前|以前|前)?";

    /// <summary>Whether a text is a deadline, not a unit: 年内完成, 6月底前, 持续推进, 每月10日前.</summary>
    public static bool IsDeadline(ReadOnlySpan<char> text) =>
        text.Length <= 30 && (Whole().IsMatch(text) || StandsAlone().IsMatch(text));

    /// <summary>Whether a piece of a list of units is a deadline with what is due then: 6月底前建成主体.</summary>
    public static bool StartsLikeDeadline(ReadOnlySpan<char> piece) =>
        piece.Length <= 30 && (DeadlinePiece().IsMatch(piece) || StandsAlone().IsMatch(piece)) && !UnitWords.IsOrganisation(piece);

    /// <summary>Whether a text begins with a marker: 12月底前建成.</summary>
    public static bool StartsWithMarker(ReadOnlySpan<char> text) => AtStart().IsMatch(text);

    /// <summary>Whether a text can stand above a column of what is due at one date: 一季度, 6月底前, 第一季度目标.</summary>
    public static bool IsStage(ReadOnlySpan<char> text) => text.Length <= 20 && Stage().IsMatch(text);

    /// <summary>A marker above a column, whole; what it announces may follow where the marker is shorter than a year (全年目标 is a task).</summary>
    [GeneratedRegex("^(?:" + Marker + @")(?:(?<=(?:季度|半年|月).{0,3})[\u4e00-\u9fff]{0,4}(?:目标|任务|进度|计划|安排|要求|节点))?$", RegexOptions.CultureInvariant)]
    public static partial Regex Stage();

    /// <summary>A deadline that names no date.</summary>
    [GeneratedRegex("^(?:(?:长期|常年|持续|常态化)(?:坚持|推进|实施|开展|抓好|巩固|落实)?|按时间节点推进|按序时进度推进|" + Recurrence + ")$", RegexOptions.CultureInvariant)]
    public static partial Regex StandsAlone();

    [GeneratedRegex("^(?:于|在)?(?:" + Marker + ")(?:完成|推进|持续推进|实施|建成|启动|开工|办结|落实|取得.{0,6}|见效|竣工|投用|投入使用|全面完成|基本完成|完工|达到.{0,8})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex("^(?:(?:于|在)?(?:" + Marker + ")|" + Recurrence + ")[^、,;。]{0,16}$", RegexOptions.CultureInvariant)]
    private static partial Regex DeadlinePiece();

    [GeneratedRegex("^(?:" + Marker + ")", RegexOptions.CultureInvariant)]
    private static partial Regex AtStart();
}
