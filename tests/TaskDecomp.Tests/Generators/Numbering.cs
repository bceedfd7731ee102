using System.Globalization;

namespace TaskDecomp.Tests.Generators;

/// <summary>Numbers the headings, tasks and measures of a generated notice.</summary>
internal static class Numbering
{
    private const string Numerals = "一二三四五六七八九十";

    /// <summary>The notice with its numbers.</summary>
    public static NoticeModel Apply(NoticeModel notice)
    {
        var last = 0;
        return notice with { Body = Number(notice.Body, notice.Style, 0, ref last) };
    }

    /// <summary>A numeral up to 99.</summary>
    public static string Chinese(int value) => value <= 10 ? Numerals[value - 1].ToString()
        : (value < 20 ? "" : Numerals[(value / 10) - 1].ToString()) + "十" + (value % 10 == 0 ? "" : Numerals[(value % 10) - 1].ToString());

    /// <summary>A number printed like a mark whose number is one.</summary>
    public static string Print(string mark, int value) => mark switch
    {
        "①" => ((char)('①' + value - 1)).ToString(),
        _ => mark.Replace("一", Chinese(value), StringComparison.Ordinal).Replace("1", value.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal),
    };

    private static SectionModel Number(SectionModel section, PrintStyle style, int level, ref int last)
    {
        var tasks = new List<TaskModel>();
        foreach (var task in section.Tasks)
        {
            var measures = task.Measures.Select((measure, i) => measure with { Number = i + 1, Label = Print(style.MeasureMark, i + 1) }).ToList();
            tasks.Add(style.TaskMark.Length == 0 ? task : task with { Number = ++last, Label = Print(style.TaskMark, last), Measures = measures });
        }

        var sections = new List<SectionModel>();
        foreach (var (below, i) in section.Sections.Select((below, i) => (below, i)))
        {
            last = style.RunsOn ? last : 0;
            var mark = style.HeadingMarks[level];
            var numbered = mark.Length == 0 ? below : below with { Number = i + 1, Label = Print(mark, i + 1) };
            sections.Add(Number(numbered, style, level + 1, ref last));
        }

        return section with { Tasks = tasks, Sections = sections };
    }
}
