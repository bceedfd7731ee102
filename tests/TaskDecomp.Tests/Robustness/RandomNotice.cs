using System.Text;

namespace TaskDecomp.Tests.Robustness;

/// <summary>Texts made of the shapes of notices' lines, of their characters and of any characters at all, the same ones each run.</summary>
internal sealed class RandomNotice(int seed)
{
    private static readonly string[] Shapes =
    [
        "云港市人民政府办公室关于印发{0}年政府工作报告任务分解的通知", "云政办发〔{0}〕{1}号", "各县（市、区）人民政府，市政府各部门：", "附件：1.{0}年任务分解", "附件{1}", "附件",
        "云港市人民政府办公室", "{0}年{1}月{1}日", "二○三一年三月五日", "（此件公开发布）", "抄送：市委办公室，市人大办。", "云港市人民政府办公室 {0}年{1}月5日印发",
        "{0}年重点任务责任分解", "{0}年民生实事清单", "政府工作报告", "{0}年工作计划", "第{2}部分 重点任务", "{2}、白岩市长牵头重点工作（柳絮副市长协助）", "{2}、商贸流通", "（{2}）县发改局牵头的工作",
        "（{2}）抓项目", "（{2}）暖冬行动：更换散热器{1}组。", "{1}.新建市场{1}处。", "{1}、改造街巷{1}条，", "{1}.{1}.5万亩茶园改造", "（{1}）更换管网{1}公里。", "①摸底；", "2.5亿元以上，优先安排。",
        "牵头单位：市商务局", "责任单位：市住建局、市财政局，各区政府（含新区管委会）等", "责 任 单 位：市水务局", "配合单位：", "牵头领导：白岩", "完成时限：{1}月底前", "完成时限：持续推进",
        "{1}.疏浚河道。（牵头单位：市水务局；责任单位：各区政府）", "{1}.疏浚沟渠（市农业局牵头，市水利局配合，年内完成）。", "{1}.拓宽道路（市住建局）", "（排第一位的为牵头单位，下同）", "注：未明确牵头单位的，由责任单位牵头。",
        "序号 重点工作 工作举措 进度安排", "序号\t任务\t牵头单位\t完成时限", "{1} 扩大投资。投资增长{1}%。 1.开工项目{1}个。", "{1}", "全年", "6月底前开工。12月底前完工。", "| 1 | 新建市场 | 市商务局 |", "|", "\t\t",
        "各位代表：", "一、过去一年工作回顾", "主要预期目标是：增长{1}%。", "首页 > 政务公开", "版权所有", "", " ", "\u3000\u3000", "。", "：", "、、、", "（（（", "）", "责任单位", "等", "牵头",
    ];

    private const string Characters = "一二三十百零〇12390.．、，,。；;：:（）()〔〕[]<>《》“”|\t \u3000\u00A0\u200B\uFEFF市县区局委办等和及牵头责任单位配合年月日底前附件第部分号序元万\u0000\u0007\u001F\u007F\uD800\uDC00\uFFFF\uFFFD\u2028①⑳㈠▲٣໖";

    private readonly Random _random = new(seed);

    /// <summary>The lines of the text.</summary>
    public string[] Lines()
    {
        var lines = new string[_random.Next(1, 40)];
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = _random.Next(10) switch
            {
                0 => Noise(_random.Next(60), () => Characters[_random.Next(Characters.Length)]),
                1 => Noise(_random.Next(40), AnyCharacter),
                2 => Shape() + Shape(),
                3 => Cut(Shape()),
                _ => Shape(),
            };
        }

        return lines;
    }

    private string Shape() => string.Format(
        System.Globalization.CultureInfo.InvariantCulture, Shapes[_random.Next(Shapes.Length)], _random.Next(2000, 2040), _random.Next(0, 14), "一二三四五六七八九十"[_random.Next(10)]);

    private string Cut(string text) => text[_random.Next(text.Length + 1)..];

    // Any code unit: lone halves of pairs and control characters too. Line ends would part the line.
    private char AnyCharacter() => (char)_random.Next(char.MaxValue + 1) is var c && c is '\r' or '\n' ? ' ' : c;

    private static string Noise(int length, Func<char> next)
    {
        var text = new StringBuilder(length);
        for (var i = 0; i < length; i++)
        {
            text.Append(next());
        }

        return text.ToString();
    }
}
