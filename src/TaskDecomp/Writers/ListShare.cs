using TaskDecomp.Model;
using TaskDecomp.Writers.Excel;
using TaskDecomp.Writers.Rows;

namespace TaskDecomp.Writers;

/// <summary>The part of a notice's list that is one unit's or one leader's.</summary>
/// <param name="By">What <paramref name="Name"/> names.</param>
/// <param name="Name">The unit's full name, or the leader's name, as the sheets 按单位 and 按领导 have it.</param>
public sealed record ListShare(ShareBy By, string Name)
{
    /// <summary>The shares of a notice, in the order in which they are first named.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="by">What to share out by.</param>
    /// <param name="left">How many rows name nobody and so are in no share.</param>
    public static IReadOnlyList<ListShare> Of(Notice notice, ShareBy by, out int left)
    {
        var names = NoticeRows.From(notice).Rows.Select(row => NamesOf(row, by).ToList()).ToList();
        left = names.Count(row => row.Count == 0);
        return [.. names.SelectMany(row => row).Distinct(StringComparer.Ordinal).Select(name => new ListShare(by, name))];
    }

    /// <summary>All whom a row names.</summary>
    internal IEnumerable<string> NamesOf(TaskRow row) => NamesOf(row, By);

    private static IEnumerable<string> NamesOf(TaskRow row, ShareBy by) => by == ShareBy.Unit
        ? row.Units.Select(NoticeSheets.NameOf)
        : row.Leaders.Select(NoticeSheets.NameOf).OfType<string>();
}
