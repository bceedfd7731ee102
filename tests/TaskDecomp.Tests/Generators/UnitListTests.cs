using System.Text;
using FsCheck.Fluent;
using TaskDecomp.Model;

namespace TaskDecomp.Tests.Generators;

/// <summary>No unit is lost or made up: names, notes, brackets, separators, words and labels rebuild each printed list.</summary>
public sealed class UnitListTests
{
    private const int Lists = 3000;

    public static TheoryData<string> DocumentNames => [.. Documents.All];

    /// <summary>Random lists under a label.</summary>
    [Fact]
    public void Units_rebuild_the_list_they_were_read_from() => Property.Holds(
        Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(seed => Draw(new Draw(new Random(seed)))), Smaller),
        Lists,
        Fault);

    /// <summary>The tasks of the samples, and of real notices where they are at hand: each name in its lines, in printed order, and nothing unit-like left over.</summary>
    [Theory]
    [MemberData(nameof(DocumentNames))]
    public void Units_of_a_document_rebuild_its_lists(string document)
    {
        var content = File.ReadAllBytes(Documents.FileOf(document));
        var notice = Reading.Of("notice.txt", content, new ConversionOptions()).Notice;
        var lines = Encoding.UTF8.GetString(content).TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        Assert.Empty(PrintedLists.Faults(notice, lines));
    }

    /// <summary>The check sees a unit that is missing in the middle, one that is missing at the end, and one that is not printed.</summary>
    [Fact]
    public void A_lost_or_made_up_unit_is_a_fault()
    {
        string[] lines = ["1.新建公园。", "责任单位：市林业局、市水利局、市财政局"];
        var notice = Reading.Of("notice.txt", Encoding.UTF8.GetBytes(string.Join('\n', lines)), new ConversionOptions { Year = 2031 }).Notice;
        var units = notice.Tasks[0].Units;
        Assert.Empty(PrintedLists.Faults(notice, lines));
        Assert.NotEmpty(PrintedLists.Faults(With([units[0], units[2]]), lines));
        Assert.NotEmpty(PrintedLists.Faults(With([units[0], units[1]]), lines));
        Assert.NotEmpty(PrintedLists.Faults(With([.. units, units[0] with { Name = "市商务局" }]), lines));
        Assert.NotEmpty(PrintedLists.Faults(With([units[1], units[0], units[2]]), lines));

        Notice With(IReadOnlyList<Unit> changed) => notice with { Tasks = [notice.Tasks[0] with { Units = changed }] };
    }

    /// <summary>Real notices lie beside the checkout on some machines only.</summary>
    [Fact]
    public void Real_notices_are_among_the_documents() =>
        Assert.SkipWhen(Documents.Corpus.Count == 0, "There are no real notices beside the checkout: only the samples were looked at.");

    private static UnitListModel Draw(Draw draw) =>
        new UnitStock(draw, Place.Of(draw), mayBlank: true).List(draw.One("责任单位", "配合单位", "牵头单位"), UnitRole.Responsible, 1, 9);

    private static IEnumerable<UnitListModel> Smaller(UnitListModel list) =>
        list.Units.Count == 1 ? [] : [list with { Units = [.. list.Units.Take(list.Units.Count - 1)], Separators = [.. list.Separators.SkipLast(1)] }];

    private static string? Fault(UnitListModel list)
    {
        string[] lines = ["1.新建公园。", $"{list.Label}：{list.Print}。"];
        var notice = Reading.Of("notice.txt", Encoding.UTF8.GetBytes(string.Join('\n', lines)), new ConversionOptions { Year = 2031 }).Notice;
        var expected = list.Units.Select(unit => (unit.Name, unit.Note)).ToList();
        var actual = notice.Tasks.Single().Units.Select(unit => (unit.Name, unit.Note)).ToList();
        var faults = PrintedLists.Faults(notice, lines).ToList();
        return expected.SequenceEqual(actual) && notice.Tasks[0].UnitsOpen == list.End.Length > 0 && faults.Count == 0
            ? null
            : $"printed: {lines[1]}\nexpected: {string.Join(" | ", expected)}\nread: {string.Join(" | ", actual)}, open: {notice.Tasks[0].UnitsOpen}\n{string.Join('\n', faults)}";
    }
}
