using System.Globalization;
using System.Text;
using TaskDecomp.Text;

namespace TaskDecomp.Benchmarks;

/// <summary>Makes up notices of any size, always the same for a number of tasks: a letter, and below it tasks under leaders' headings.</summary>
internal static class NoticeText
{
    private const int TasksPerHeading = 20;

    private static readonly string[] Surnames = ["方", "程", "夏", "苗", "季", "柏", "祝", "岳"];
    private static readonly string[] GivenNames = ["远舟", "明溪", "知秋", "立轩", "若松", "怀谷"];
    private static readonly string[] Offices = ["市长", "常务副市长", "副市长", "市委常委、副市长"];

    /// <summary>A notice with so many tasks, as UTF-8.</summary>
    public static byte[] WithTasks(int count) => Encoding.UTF8.GetBytes(Write(count, int.MaxValue));

    /// <summary>A notice of so many bytes, up to the length of a task, as UTF-8.</summary>
    public static byte[] OfSize(int bytes) => Encoding.UTF8.GetBytes(Write(int.MaxValue, bytes));

    private static string Write(int tasks, int bytes)
    {
        var random = new Sequence(20_310_210);
        var text = new StringBuilder(
            "澄湖市人民政府办公室关于印发2031年重点工作责任分解的通知\n澄政办发〔2031〕3号\n各区县人民政府，市政府各部门、各直属机构：\n" +
            "《2031年重点工作责任分解》已经市政府研究同意，现印发给你们，请认真抓好落实。\n澄湖市人民政府办公室\n2031年2月10日\n2031年重点工作责任分解\n");

        // A hanzi, and a punctuation mark of its width, is three bytes of UTF-8; few others stand here.
        for (var i = 0; i < tasks && text.Length < bytes / 3 * 1.055; i++)
        {
            if (i % TasksPerHeading == 0)
            {
                var leader = random.Of(Surnames) + random.Of(GivenNames) + random.Of(Offices);
                text.Append(ChineseNumerals.Format(i / TasksPerHeading % 9999 + 1)).Append('、').Append(leader).Append("牵头重点工作\n");
            }

            AppendTask(text, i % TasksPerHeading + 1, random);
        }

        return text.ToString();
    }

    private static void AppendTask(StringBuilder text, int number, Sequence random)
    {
        text.Append(number).Append('．').Append(random.Of(NoticeWords.Aims)).Append('。').Append(random.Of(NoticeWords.Means)).Append('；').Append(random.Of(NoticeWords.Means)).Append('；').Append(random.Of(NoticeWords.Means));
        text.Append("。年内").Append(string.Format(CultureInfo.InvariantCulture, random.Of(NoticeWords.Results), random.Next(900) + 10)).Append('。');
        switch (random.Next(4))
        {
            case 0:
                text.Append("（牵头单位：").Append(random.Of(NoticeWords.Units)).Append("；责任单位：").Append(List(random)).Append("）\n");
                break;
            case 1:
                text.Append('（').Append(random.Of(NoticeWords.Units)).Append("牵头，").Append(List(random)).Append("按职责分工负责）\n");
                break;
            case 2:
                text.Append("\n牵头单位：").Append(random.Of(NoticeWords.Units)).Append("\n配合单位：").Append(List(random)).Append("等\n完成时限：").Append(random.Next(12) + 1).Append("月底前\n");
                break;
            default:
                text.Append("\n责任单位：").Append(List(random)).Append('\n');
                break;
        }
    }

    private static string List(Sequence random) => string.Join('、', Enumerable.Range(0, random.Next(4) + 2).Select(_ => random.Of(NoticeWords.Units)));
}
