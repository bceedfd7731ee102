using TaskDecomp.Model;

namespace TaskDecomp.Tests.Generators;

/// <summary>Deadlines as notices print them, with their dates.</summary>
internal sealed class DeadlineStock(Draw draw, int year)
{
    /// <summary>A deadline of a line or a cell.</summary>
    public Schedule Of(ScheduleBasis basis)
    {
        if (draw.Chance(12))
        {
            return new Schedule(draw.One("长期坚持", "持续推进"), basis, []);
        }

        var first = Marker();
        if (!draw.Chance(12))
        {
            return new Schedule(first.Label, basis, [first]);
        }

        var (early, late) = (draw.Number(2, 6), draw.Number(7, 12));
        var (one, other) = (Month(early) with { Text = "完成主体工程" }, Month(late) with { Text = "投入使用" });
        return new Schedule($"{one.Label}{one.Text}，{other.Label}{other.Text}", basis, [one, other]);
    }

    /// <summary>A deadline among the words of a bracket: 年内完成, 6月底前完成, 持续推进.</summary>
    public Schedule InBracket()
    {
        if (draw.Chance(20))
        {
            return new Schedule(draw.One("长期坚持", "持续推进"), ScheduleBasis.Printed, []);
        }

        var milestone = (draw.Chance(50) ? Month(draw.Number(3, 12)) : new Milestone("年内", null, End(12), null)) with { Text = draw.One(null, "完成", "完成") };
        return new Schedule(milestone.Label + milestone.Text, ScheduleBasis.Printed, [milestone]);
    }

    private Milestone Month(int month) => new($"{month}月底前", null, End(month), null);

    private Milestone Marker()
    {
        var month = draw.Number(1, 12);
        return draw.Number(0, 15) switch
        {
            0 => new("全年", new DateOnly(year, 1, 1), End(12), null),
            1 => new("年内", null, End(12), null),
            2 => new("年底前", null, End(12), null),
            3 => new("上半年", null, End(6), null),
            4 => new("三季度末", null, End(9), null),
            5 => new("一季度", null, End(3), null),
            6 => new($"{year}年{month}月底前", null, End(month), null),
            7 => new($"{year}年{month}月", null, End(month), null),
            8 => Day(month, draw.Number(1, 28)),
            9 => new($"{year + 1}年底", null, new DateOnly(year + 1, 12, 31), null),
            10 => new("8-12月", new DateOnly(year, 8, 1), End(12), null),
            11 => new("四季度", null, End(12), null),
            12 => new($"{month}月", null, End(month), null),
            13 => new($"{month}月底", null, End(month), null),
            _ => Month(month),
        };
    }

    private Milestone Day(int month, int day) => new($"{month}月{day}日前", null, new DateOnly(year, month, day), null);

    private DateOnly End(int month) => new(year, month, DateTime.DaysInMonth(year, month));
}
