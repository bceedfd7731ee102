using System.Text;

namespace TaskDecomp.Benchmarks;

/// <summary>Texts that no notice prints, and that a parser can be slow on: a million characters of one kind without a line break.</summary>
internal static class HostileText
{
    private const int Length = 1_000_000;

    private static readonly string[] Pieces =
    [
        "(", ")", "()", "（", "）（", "[", "<", "、", "，", "；", "。", "7", "07", "1.", "1、", "一", "一、", "第一", "（一", "（一）", "①", ":", "：", "责任单位：", "责任单位", "牵头单位：市局、",
        " ", "　", "和", "市教育局和", "市教育局 ", "各县、", "牵头", "局牵头，", "等", "局等", "年", "2031年2月1日", "6月底前", "附件", "《", "关于", "的通知", "“", "字", "a", "\t", "\u200b", "，2", "市长、", "方远舟 ",
    ];

    /// <summary>Each text with its name, as UTF-8.</summary>
    public static IEnumerable<(string Name, byte[] Text)> All =>
        Pieces.Select(piece => (Piece: piece, Line: Repeat(piece))).SelectMany(hostile => Places(hostile.Line).Select(place =>
            ($"{Printable(hostile.Piece)} {place.Name}", Encoding.UTF8.GetBytes(place.Text))));

    private static IEnumerable<(string Name, string Text)> Places(string line)
    {
        yield return ("alone", line);
        yield return ("as a task", Notice($"1．{line}\n责任单位：市水利局"));
        yield return ("as a list of units", Notice($"1．疏通南北干渠。\n责任单位：{line}"));
        yield return ("in the last bracket", Notice($"1．疏通南北干渠。（{line}）"));
        yield return ("in the last bracket behind a label", Notice($"1．疏通南北干渠。（责任单位：{line}）"));
        yield return ("as a heading", Notice($"一、{line}\n1．疏通南北干渠。\n责任单位：市水利局"));
        yield return ("as a deadline", Notice($"1．疏通南北干渠。\n责任单位：市水利局\n完成时限：{line}"));
        yield return ("as leaders", Notice($"1．疏通南北干渠。\n牵头领导：{line}\n责任单位：市水利局"));
        yield return ("as addressees", $"澄湖市人民政府办公室关于做好年度工作的通知\n{line}：\n1．疏通南北干渠。（责任单位：市水利局）\n抄送：{line}");
    }

    private static string Notice(string body) => $"2031年重点工作责任分解\n{body}\n2．加固三座水闸。\n责任单位：市水利局、市财政局\n";

    private static string Repeat(string piece) => new StringBuilder(Length).Insert(0, piece, Length / piece.Length).ToString();

    private static string Printable(string piece) => string.Concat(piece.Select(c => c > ' ' && c is not ('\u3000' or '\u200b') ? $"{c}" : $"U+{(int)c:X4}"));
}
