using System.Text;

namespace TaskDecomp.Tests.Generators;

/// <summary>A generated notice, printed in the way of one of the families of layouts, is read back as it was drawn.</summary>
public sealed class RoundTripTests
{
    private const int Notices = 1000;

    internal static readonly Dictionary<string, Func<Draw, NoticeModel>> Families = new()
    {
        ["1 table, a cell a line"] = TableFamilies.Stacked,
        ["2 bracket with labels"] = LineFamilies.LabelBracket,
        ["3 bracket with words"] = LineFamilies.SuffixBracket,
        ["4 covering letter"] = OtherFamilies.LetterOnly,
        ["5 leader headings"] = LineFamilies.LeaderHeadings,
        ["6 leader line and unit line"] = LineFamilies.LeaderLine,
        ["7 lead line and support line"] = LineFamilies.LeadAndSupportLines,
        ["8 three label lines"] = LineFamilies.ThreeLabelLines,
        ["9 topic headings and one unit line"] = LineFamilies.OneUnitLine,
        ["10 table with bars or tabs"] = TableFamilies.Marked,
        ["11 table below leaders"] = TableFamilies.BelowLeaders,
        ["12 drawn table"] = TableFamilies.Drawn,
        ["12 flattened table"] = TableFamilies.Flattened,
        ["13 without units"] = OtherFamilies.WithoutUnits,
        ["14 bare bracket or sentence"] = LineFamilies.BareBracketOrSentence,
        ["15 leader, then lead department"] = LineFamilies.LeadDepartments,
    };

    public static TheoryData<string> FamilyNames => [.. Families.Keys];

    [Theory]
    [MemberData(nameof(FamilyNames))]
    public void The_parser_reads_what_was_drawn(string family) =>
        Property.Holds(NoticeArbitrary.Of(Families[family]), Notices, Difference);

    /// <summary>What comes back otherwise; null where nothing does.</summary>
    internal static string? Difference(NoticeModel drawn)
    {
        var lines = Rendition.Lines(drawn);
        var expected = FieldLines.Of(drawn);
        var notice = Reading.Of("notice.txt", Encoding.UTF8.GetBytes(string.Join('\n', lines)), new ConversionOptions()).Notice;
        var actual = FieldLines.Of(notice);
        List<string> broken = [.. Invariants.Broken(notice, lines, isDamaged: true), .. drawn.IsWoven ? [] : PrintedLists.Faults(notice, lines)];
        return expected.SequenceEqual(actual) && broken.Count == 0
            ? null
            : $"{Difference(expected, actual)}\n{string.Join('\n', broken)}\n----- the notice\n{string.Join('\n', lines.Select((line, i) => $"{i + 1,3} {line}"))}";
    }

    private static string Difference(IReadOnlyList<string> expected, IReadOnlyList<string> actual) =>
        LineDiff.Of(string.Join('\n', expected), string.Join('\n', actual));
}
