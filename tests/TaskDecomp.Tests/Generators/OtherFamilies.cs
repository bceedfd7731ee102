using TaskDecomp.Model;

namespace TaskDecomp.Tests.Generators;

/// <summary>Draws notices without units: covering letters, lists of projects, plans.</summary>
internal static class OtherFamilies
{
    /// <summary>4: the covering letter alone.</summary>
    public static NoticeModel LetterOnly(Draw draw)
    {
        var notice = new NoticeDraw(draw);
        var titles = draw.Some([$"{notice.Year}年{notice.Place.Level}政府重点工作清单", $"{notice.Year}年民生实事项目任务分解表", $"{notice.Year}年重点项目一览表"], draw.Number(1, 3));
        return new NoticeModel
        {
            Year = notice.Year,
            Letter = Letters.Of(draw, notice.Place, notice.Year, titles, null, isAlone: true),
            Body = new SectionModel(),
            Style = notice.Style(TailForm.Lines),
            Printer = _ => [],
        };
    }

    /// <summary>13: N.project, or a plan whose paragraphs are tasks.</summary>
    public static NoticeModel WithoutUnits(Draw draw) => draw.Chance(50) ? List(draw) : Plan(draw);

    private static NoticeModel List(Draw draw)
    {
        var notice = new NoticeDraw(draw);
        var style = notice.Style(TailForm.Lines);
        return notice.Notice(style, notice.Body(draw.Chance(50) ? SectionKind.Topic : null, () => notice.Task(style)));
    }

    private static NoticeModel Plan(Draw draw)
    {
        var notice = new NoticeDraw(draw);
        var style = notice.Style(TailForm.Lines) with { HeadingMarks = ["一、"], TaskMark = "（一）", RunsOn = false };
        TaskModel Next()
        {
            var lead = notice.Texts.Lead();
            return new TaskModel { Title = lead[..^1], Text = lead + notice.Texts.Text() };
        }

        var plan = notice.Notice(style, notice.Body(SectionKind.Topic, Next));
        return plan with
        {
            Kind = NoticeKind.Plan,
            Letter = null,
            Headline = draw.One($"{notice.Place.Full}人民政府{notice.Year}年工作计划", $"{notice.Year}年{notice.Place.Level}政府工作要点"),
            Style = plan.Style with { Attachment = "" },
        };
    }
}
