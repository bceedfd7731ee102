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

    private static readonly string[] Aims =
        ["加快湖滨粮库扩容", "推进老旧小区改造", "打通三条断头路", "建好社区助餐点", "完善渡口防汛设施", "培育数字工坊", "整治入湖沟渠", "补齐乡村公交短板", "优化企业开办流程", "建设口袋公园"];

    private static readonly string[] Means =
    [
        "细化年度计划，明确到月到人，每月调度一次进展", "坚持先易后难，先行启动条件成熟的点位，带动其余点位跟进", "统筹用好专项资金和社会资本，严格控制建设成本",
        "把群众意见征集放在设计之前，方案张贴公示不少于十个工作日", "同步完善后续管护办法，防止重建轻管", "建立问题清单和销号台账，逐项核验、逐项归档",
        "做好交通组织和扬尘管控，减少施工对居民出行的影响（含夜间施工）", "推广“一张图”管理，做到点位、进度、资金同图可查",
    ];

    private static readonly string[] Results =
        ["新增储备仓容{0}吨", "惠及居民{0}户", "完成投资{0}万元", "新建改建站点{0}个", "整治沟渠{0}条", "办理时间压缩{0}%", "组织培训{0}人次"];

    private static readonly string[] Units =
    [
        "市发展改革委", "市财政局", "市住房和城乡建设局", "市交通运输局", "市水利局", "市农业农村局", "市文化和旅游局", "市民政局", "市教育局", "市卫生健康委",
        "市自然资源和规划局", "市生态环境局", "市大数据局", "市城投集团（项目公司）", "市供销社", "各区县政府", "各县（市、区）政府",
    ];

    /// <summary>A notice with so many tasks, as UTF-8.</summary>
    public static byte[] WithTasks(int count) => Encoding.UTF8.GetBytes(Write(count, int.MaxValue));

    /// <summary>A notice of so many bytes, up to the length of a task, as UTF-8.</summary>
    public static byte[] OfSize(int bytes) => Encoding.UTF8.GetBytes(Write(int.MaxValue, bytes));

    private static string Write(int tasks, int bytes)
    {
        var random = new Sequence();
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
        text.Append(number).Append('．').Append(random.Of(Aims)).Append('。').Append(random.Of(Means)).Append('；').Append(random.Of(Means)).Append('；').Append(random.Of(Means));
        text.Append("。年内").Append(string.Format(CultureInfo.InvariantCulture, random.Of(Results), random.Next(900) + 10)).Append('。');
        switch (random.Next(4))
        {
            case 0:
                text.Append("（牵头单位：").Append(random.Of(Units)).Append("；责任单位：").Append(List(random)).Append("）\n");
                break;
            case 1:
                text.Append('（').Append(random.Of(Units)).Append("牵头，").Append(List(random)).Append("按职责分工负责）\n");
                break;
            case 2:
                text.Append("\n牵头单位：").Append(random.Of(Units)).Append("\n配合单位：").Append(List(random)).Append("等\n完成时限：").Append(random.Next(12) + 1).Append("月底前\n");
                break;
            default:
                text.Append("\n责任单位：").Append(List(random)).Append('\n');
                break;
        }
    }

    private static string List(Sequence random) => string.Join('、', Enumerable.Range(0, random.Next(4) + 2).Select(_ => random.Of(Units)));

    /// <summary>Numbers that look random and are the same on every machine and platform version.</summary>
    private sealed class Sequence
    {
        private uint _state = 20_310_210;

        public int Next(int limit)
        {
            _state = _state * 1_664_525 + 1_013_904_223;
            return (int)((_state >> 8) % (uint)limit);
        }

        public string Of(string[] choices) => choices[Next(choices.Length)];
    }
}
