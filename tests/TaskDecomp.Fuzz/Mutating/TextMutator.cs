using System.Text.RegularExpressions;
using TaskDecomp.Parsing.Vocabulary;
using TaskDecomp.Text;

namespace TaskDecomp.Fuzz.Mutating;

/// <summary>Changes lines, numbers, labels and characters of a notice.</summary>
internal static partial class TextMutator
{
    private const int MaxRun = 8;
    private const int MaxRepeats = 40;
    private const int MaxNumber = 1000;
    private const string HalfWidth = ",:;().!?1234567890";
    private const string FullWidth = "，：；（）．！？１２３４５６７８９０";
    private const string Odd = "、，,。；;：:（）()〔〕[]<>《》“”|│┌┼ \t\u3000\u00A0\u200B\uFEFF\u0000\u0007\u001F\u007F\uD800\uDC00\uFFFF\uFFFD\u2028\u202E①⑳㈠▲★〇○零两廿𠮷٣໖";

    private static readonly string[] Labels = [.. BuiltInLabels.Rows.SelectMany(row => row.Texts)];

    private static readonly string[] Words =
    [
        .. BuiltInWords.Rows.SelectMany(row => row.Texts),
        "一、", "（一）", "1.", "1、", "（1）", "①", "第一部分 ", "附件", "附件1：", "附件2", "等", "等单位", "（下同）", "，下同）", "（排第一位的为牵头单位）", "各县（市、区）政府", "市水利局", "县委宣传部", "白岩副市长", "钱某某",
        "6月底前", "年内", "全年", "一季度", "8-12月", "自7月份起", "2031年10月31日", "持续推进", "序号", "合计", "备注", "续表", "—", "- 3 -", "第3页", "抄送：", "各位代表：", "二○三一年三月五日", "云政办发〔2031〕6号",
        "牵头单位：", "责任单位：", "配合单位：", "完成时限：", "牵头领导：", "注：", "说明：", "（", "）", "|", "\t", "由", "负责", "分别负责", "和", "及", "=SUM(A1)",
    ];

    /// <summary>The changed text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="other">Another one, to take lines from.</param>
    /// <param name="random">What decides.</param>
    public static string Mutate(string text, string other, Random random)
    {
        var lines = text.Split('\n').ToList();
        var at = random.Next(lines.Count);
        if (random.Next(3) == 0)
        {
            MoveLines(lines, at, other.Split('\n'), random);
        }
        else
        {
            lines[at] = Line(lines[at], random);
        }

        return string.Join('\n', lines);
    }

    private static void MoveLines(List<string> lines, int at, string[] other, Random random)
    {
        var run = lines.GetRange(at, Math.Min(random.Next(1, MaxRun), lines.Count - at));
        switch (random.Next(7))
        {
            case 0 when lines.Count > run.Count:
                lines.RemoveRange(at, run.Count);
                break;
            case 1:
                lines.InsertRange(random.Next(lines.Count), run);
                break;
            case 2 when lines.Count > run.Count:
                lines.RemoveRange(at, run.Count);
                lines.InsertRange(random.Next(lines.Count + 1), run);
                break;
            case 3 when at + 1 < lines.Count:
                lines[at] += lines[at + 1];
                lines.RemoveAt(at + 1);
                break;
            case 4:
                var cut = random.Next(lines[at].Length + 1);
                lines.Insert(at + 1, lines[at][cut..]);
                lines[at] = lines[at][..cut];
                break;
            case 5:
                lines.InsertRange(at, Enumerable.Repeat(lines[at], random.Next(1, MaxRepeats)));
                break;
            default:
                lines.InsertRange(at, other.Skip(random.Next(other.Length)).Take(random.Next(1, MaxRun)));
                break;
        }
    }

    private static string Line(string line, Random random)
    {
        var (at, end) = (random.Next(line.Length + 1), random.Next(line.Length + 1));
        (at, end) = (Math.Min(at, end), Math.Max(at, end));
        return random.Next(9) switch
        {
            0 => line[..at] + line[end..],
            1 => line[..at] + Odd[random.Next(Odd.Length)] + line[at..],
            2 => line[..at] + (char)random.Next(char.MaxValue) + line[at..],
            3 => line[..at] + Words[random.Next(Words.Length)] + line[(random.Next(2) == 0 ? at : end)..],
            4 => Renumbered(line, random),
            5 => Relabelled(line, random),
            6 => Swapped(line, random),
            7 => line[..at] + string.Join(' ', line[at..Math.Min(end, at + MaxRun)].ToCharArray()) + line[Math.Min(end, at + MaxRun)..],
            _ => line[..end] + line[at..],
        };
    }

    private static string Renumbered(string line, Random random)
    {
        var numbers = Number().Matches(line);
        if (numbers.Count == 0)
        {
            return $"{random.Next(MaxNumber)}.{line}";
        }

        var number = numbers[random.Next(numbers.Count)];
        var value = int.TryParse(number.ValueSpan, out var read) ? read : ChineseNumerals.Parse(number.Value) ?? 0;
        var changed = random.Next(7) switch
        {
            0 => $"{value + 1L}",
            1 => $"{value - 1L}",
            2 => "0",
            3 => new string('9', random.Next(1, 30)),
            4 => new string('十', random.Next(1, 5)),
            5 => "",
            _ => $"{random.Next(MaxNumber)}",
        };
        return line[..number.Index] + changed + line[(number.Index + number.Length)..];
    }

    // A label that is printed becomes another one; where none is, one comes first.
    private static string Relabelled(string line, Random random)
    {
        var label = Labels[random.Next(Labels.Length)];
        return Labels.FirstOrDefault(printed => line.Contains(printed, StringComparison.Ordinal)) is { } found ? line.Replace(found, label, StringComparison.Ordinal) : $"{label}：{line}";
    }

    private static string Swapped(string line, Random random)
    {
        var (from, to) = random.Next(2) == 0 ? (HalfWidth, FullWidth) : (FullWidth, HalfWidth);
        return string.Concat(line.Select(c => from.IndexOf(c, StringComparison.Ordinal) is >= 0 and var i && random.Next(2) == 0 ? to[i] : c));
    }

    [GeneratedRegex("[0-9]+|[一二三四五六七八九十百]+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
