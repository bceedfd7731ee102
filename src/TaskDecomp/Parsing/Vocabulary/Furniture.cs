using System.Buffers;
using System.Text.RegularExpressions;

namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>The furniture of government web pages: what the page prints around a notice.</summary>
internal static partial class Furniture
{
    /// <summary>A longer line is prose, whatever it mentions.</summary>
    private const int MaxLength = 220;
    private const int MaxShort = 80;
    private const int MaxPageNumber = 24;

    // Wherever they stand in a line, these are never words of a notice.
    private static readonly SearchValues<string> Tokens = SearchValues.Create(
        [
            "版权所有", "ICP备", "公网安备", "网站标识码", "本文链接", "本文关键词", "字体:", "字号:", "打印本页", "关闭窗口", "关闭本页",
            "返回顶部", "上一篇", "下一篇", "相关链接", "相关阅读", "相关文章", "相关稿件", "责任编辑:", "当前位置", "所在位置", "分享到", "分享至",
            "Copyright", "Produced By", "设为首页", "加入收藏", "[打印]", "[关闭]", "[字体", "相关新闻", "相关附件", "相关文档",
            "相关文件", "相关信息", "相关报道", "关联稿件", "关联文件", "关联文档", "版权声明", "列印本页", "附件下载", "政府网站找错",
        ],
        StringComparison.Ordinal);

    // In a short line that is no sentence these are the page's; a task may speak of them too (推进公共设施无障碍改造,…).
    private static readonly SearchValues<string> WeakTokens = SearchValues.Create(
        [
            "微信公众号", "二维码", "扫一扫", "关注我们", "浏览次数", "浏览量", "阅读次数", "点击数", "网站地图", "无障碍", "站点导航", "信息来源:",
            "来源:", "发布时间:", "发布日期:", "发布机构:", "技术支持:", "我要纠错", "网页纠错", "适老化", "信息索引",
        ],
        StringComparison.Ordinal);

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。;,、");

    /// <summary>Whether a folded line is short and no sentence, as what a page prints above a notice is: <c>青石县政务网</c>.</summary>
    public static bool IsShort(ReadOnlySpan<char> line) => line.Length <= MaxShort && !line.ContainsAny(SentenceMarks);

    /// <summary>Whether a folded line is a link to a file, numbered or not: <c>1.任务分解表.docx</c>.</summary>
    public static bool IsFileLink(ReadOnlySpan<char> line) => line.Length <= MaxLength && FileName().IsMatch(line);

    /// <summary>Whether a folded line is surely furniture.</summary>
    public static bool IsFurniture(ReadOnlySpan<char> line) =>
        line.Length <= MaxLength && (line.ContainsAny(Tokens) || FromStart().IsMatch(line) || Crumbs().IsMatch(line) || Foot().IsMatch(line) || IsPageNumber(line));

    /// <summary>Whether a folded line is the number of a page, which may stand amid a table.</summary>
    public static bool IsPageNumber(ReadOnlySpan<char> line) => line.Length <= MaxPageNumber && PageNumber().IsMatch(line);

    /// <summary>Whether a folded line that is no field looks like furniture.</summary>
    public static bool MayBeFurniture(ReadOnlySpan<char> line) =>
        IsShort(line) && line.ContainsAny(WeakTokens) && !line.ContainsAny('|', '│');

    // 任务分解表.docx   任务分解表.pdf(点击下载)
    [GeneratedRegex(@"\.(?:docx?|xlsx?|pdf|wps|et|ofd|zip|rar)(?: ?[(\[](?:点击|右键|请)?下载[)\]])?$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex FileName();

    // 索 引 号:11330500/2024-00012   时间:2020-03-15 17:23:58   首页 > 政务公开   【大 中 小】   上一条:没有了
    [GeneratedRegex(
        @"^索 *引 *号|^(?:主题分类|信息分类|体裁分类|公开方式|公开时限|公开日期|生成日期|成文日期|发文日期|发文机关|发文单位|文 *号|有 *效 *性|分 *类|统一编号|所属(?:主题|机构)|公文种类|主 *题 *词|效力状态|访问量|阅读量?|点击量?|作者|编辑|审核|来源|时间|日期|字体|字号|标 *题|名 *称|组配分类|发布单位|发布日期|发布机构|公开范围|服务对象)\s*[:\]|]" +
        @"|首 ?页 ?[>»›/·→|-]|[>»›→] ?首 ?页|^您?(?:当前|现在)的?(?:位置|所在)|^\[?\s*(?:字体:?)?\s*大\s*中\s*小|^(?:打印|收藏|关闭|分享|返回|纠错|字体大小)(?:本页|窗口|本文|列表|首页)?$" +
        @"|^(?:政策解读|图解|一图读懂|解读(?:材料|链接)?|延伸阅读|热点推荐|推荐阅读|扫码|栏目|上篇|下篇) *[:>]|^(?:微信)?扫码(?:关注|分享|阅读)|^附件 ?\[.{1,80}\.(?:docx?|xlsx?|pdf|wps|ofd)\]$|^[\[【]? ?打 ?印 ?[\]】]|^主办(?:单位)? ?:.{2,40}[ |,;](?:承办|运行维护|运维|地址|电话|维护|管理|版权|备案)|^(?:打印|关闭|返回|收藏|分享|列印本页|关闭视窗|顶部|纠错)(?: ?:)?(?:[ |]+(?:打印|关闭|返回|收藏|分享|本页|关闭视窗|顶部|纠错))+$|^[上下]一?[条页] *:|^您?的?(?:位置|当前位置) *:" +
        @"|^(?:联系|办公|单位)?地址 ?:.{2,60}(?:邮编|邮政编码|电话)" +
        @"|^[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}(?: [0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?$|^https?://|^www\.",
        RegexOptions.CultureInvariant)]
    private static partial Regex FromStart();

    // 青石县人民政府网 > 政务公开 > 文件   青石县政务网-->文件
    [GeneratedRegex(@"^[^-<>›»|│。;,:\t]{2,24}(?:网|网站|政府) ?-{0,2}[>›»]{1,2} ?[^-<>›»|│。;,:\t]{2,24}(?:$|[->›»])|^(?:[^-<>›»|│。;,:\t]{2,24}(?: -|-{0,2})[>›»]{1,2} ?){2,8}[^-<>›»|│。;,:\t]{2,24}$", RegexOptions.CultureInvariant)]
    private static partial Regex Crumbs();

    // 网站声明 | 关于我们 | 网站地图   要闻 更多>>   (编辑:某某)   文章关键词:…   监督电话:…
    [GeneratedRegex(
        @"^(?:网站声明|关于我们|网站地图|联系我们|隐私(?:声明|保护)|法律声明|使用帮助|智能问答|政策解读|站点地图|网站首页)(?: *\| *[\u4e00-\u9fff]{2,8})*$" +
        @"|^[\u4e00-\u9fff ]{0,12}更多 ?>{1,2}$|^\((?:责任)?(?:编辑|责编|审核|校对|作者|来源) ?:[^()]{1,20}\)$|^(?:文章)?关键词 ?:|^(?:监督|举报|投诉)电话 ?: ?[0-9（(]|^分享让更多人看到$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Foot();

    // - 3 -   第2页 共9页   3/9页
    [GeneratedRegex(@"^[-—–_ ]{1,4}[0-9]{1,4}[-—–_ ]{1,4}$|^第? ?[0-9]{1,4} ?页(?: ?[/,]? ?共 ?[0-9]{1,4} ?页)?$|^[0-9]{1,4} ?/ ?[0-9]{1,4} ?页?$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}
