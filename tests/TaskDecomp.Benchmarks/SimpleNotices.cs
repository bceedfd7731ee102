using System.Globalization;
using System.Text;
using TaskDecomp.Text;

namespace TaskDecomp.Benchmarks;

/// <summary>
/// Writes an archive of made-up notices in the two simple layouts, which a short script can read as well: numbered tasks below topic
/// headings, with lines 牵头单位 and 责任单位 (every other notice) or with a bracket behind the text. The same arguments give the same files.
/// </summary>
internal static class SimpleNotices
{
    private const int TasksPerHeading = 12;
    private const int FilesPerFolder = 1000;

    private static readonly string[] Topics = ["产业发展", "城乡建设", "生态环境", "民生保障", "改革开放", "安全发展"];

    /// <summary>Writes so many notices of about so many bytes, in folders of a thousand.</summary>
    public static int Write(int count, string folder, int bytes)
    {
        for (var i = 0; i < count; i++)
        {
            var place = Directory.CreateDirectory(Path.Combine(folder, (i / FilesPerFolder).ToString("D3", CultureInfo.InvariantCulture)));
            File.WriteAllBytes(Path.Combine(place.FullName, string.Create(CultureInfo.InvariantCulture, $"notice-{i:D6}.txt")), Make(i, bytes));
        }

        return 0;
    }

    /// <summary>One notice, as UTF-8: the even ones have label lines, the odd ones brackets.</summary>
    public static byte[] Make(int index, int bytes)
    {
        var random = new Sequence((uint)index * 7_919);
        var year = 2031 + index % 9;
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture,
            $"澄湖市人民政府办公室关于印发{year}年重点工作责任分解的通知\n澄政办发〔{year}〕{index % 90 + 1}号\n各区县人民政府，市政府各部门、各直属机构：\n" +
            $"《{year}年重点工作责任分解》已经市政府研究同意，现印发给你们，请认真抓好落实。\n澄湖市人民政府办公室\n{year}年2月{index % 20 + 1}日\n{year}年重点工作责任分解\n"));

        // Hanzi, and punctuation marks of their width, are three bytes of UTF-8; few others stand here.
        for (var i = 0; i == 0 || text.Length < bytes / 3 * 1.03; i++)
        {
            if (i % TasksPerHeading == 0)
            {
                var heading = i / TasksPerHeading;
                text.Append(ChineseNumerals.Format(heading + 1)).Append('、').Append(Topics[heading % Topics.Length]).Append('\n');
            }

            AppendTask(text, i + 1, random, isBracket: index % 2 == 1);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void AppendTask(StringBuilder text, int number, Sequence random, bool isBracket)
    {
        text.Append(number).Append('．').Append(random.Of(NoticeWords.Aims)).Append('。').Append(random.Of(NoticeWords.Means)).Append('；').Append(random.Of(NoticeWords.Means));
        text.Append("。年内").Append(string.Format(CultureInfo.InvariantCulture, random.Of(NoticeWords.Results), random.Next(900) + 10)).Append('。');

        // No unit stands twice: a notice that is in order has nothing to be told about.
        var units = NoticeWords.Units.OrderBy(_ => random.Next(1 << 20)).Take(random.Next(4) + 2).ToArray();
        var (separator, end) = isBracket ? ("；", "）\n") : ("\n", "\n");
        text.Append(isBracket ? "（" : "\n");
        text.Append(random.Next(2) == 0 ? $"牵头单位：{units[0]}{separator}责任单位：{string.Join('、', units[1..])}" : $"责任单位：{string.Join('、', units)}").Append(end);
    }
}
