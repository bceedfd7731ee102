using FsCheck;
using FsCheck.Fluent;

namespace TaskDecomp.Tests.Generators;

/// <summary>Notices for FsCheck: how they are drawn, and how a failing one is made smaller.</summary>
internal static class NoticeArbitrary
{
    private const int FewestTasks = 3;

    /// <summary>The notices of a family.</summary>
    public static Arbitrary<NoticeModel> Of(Func<Draw, NoticeModel> family) =>
        Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(seed => Numbering.Apply(family(new Draw(new Random(seed))))), Smaller);

    internal static IEnumerable<NoticeModel> Smaller(NoticeModel notice) =>
        [
            .. notice.Style.HasFurniture ? [notice with { Style = notice.Style with { HasFurniture = false } }] : (NoticeModel[])[],
            .. notice.Style.Width > 0 ? [notice with { Style = notice.Style with { Width = 0 } }] : (NoticeModel[])[],
            .. notice.Style.IsWide ? [] : (NoticeModel[])[notice with { Style = notice.Style with { IsWide = true } }],
            .. notice.Letter is not null && notice.Rule is null && notice.Headline.Length > 0 ? [notice with { Letter = null, Style = notice.Style with { Attachment = "" } }] : (NoticeModel[])[],
            .. Smaller(notice.Body).Where(body => Count(body) >= FewestTasks && HasRule(body) == HasRule(notice.Body)).Select(body => Numbering.Apply(notice with { Body = body })),
        ];

    private static int Count(SectionModel section) => section.Tasks.Count + section.Sections.Sum(Count);

    private static bool HasRule(SectionModel section) => section.Tasks.Any(task => task.Lists.Any(list => list.Rule is not null)) || section.Sections.Any(HasRule);

    // Without one of its tasks or headings, here or below.
    private static IEnumerable<SectionModel> Smaller(SectionModel section)
    {
        for (var i = 0; i < section.Sections.Count; i++)
        {
            yield return section with { Sections = Without(section.Sections, i) };
        }

        for (var i = 0; i < section.Sections.Count; i++)
        {
            foreach (var smaller in Smaller(section.Sections[i]).Where(smaller => Count(smaller) > 0))
            {
                yield return section with { Sections = [.. section.Sections.Take(i), smaller, .. section.Sections.Skip(i + 1)] };
            }
        }

        for (var i = 0; i < section.Tasks.Count; i++)
        {
            yield return section with { Tasks = Without(section.Tasks, i) };
        }
    }

    private static List<T> Without<T>(IReadOnlyList<T> list, int index) => [.. list.Where((_, i) => i != index)];
}
