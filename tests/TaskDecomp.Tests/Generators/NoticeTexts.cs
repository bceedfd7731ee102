using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace TaskDecomp.Tests.Generators;

/// <summary>Printed notices of all families of layouts, for properties that hold whatever the layout is.</summary>
internal static class NoticeTexts
{
    /// <summary>A notice of any family.</summary>
    public static Arbitrary<NoticeModel> Any { get; } = Arb.From(Drawn(_ => true), NoticeArbitrary.Smaller);

    /// <summary>Two notices of families that name units.</summary>
    public static Arbitrary<(NoticeModel First, NoticeModel Second)> Two { get; } =
        Arb.From(Drawn(NamesUnits).SelectMany(first => Drawn(NamesUnits).Select(second => (first, second))));

    /// <summary>The printed text.</summary>
    public static string Of(NoticeModel notice) => string.Join('\n', Rendition.Lines(notice));

    /// <summary>Reads a text, with the places of its fields.</summary>
    public static ConversionResult Read(string text) => Reading.Of("notice.txt", Encoding.UTF8.GetBytes(text), new ConversionOptions { Spans = true });

    // Prose before a notice is taken for what a page prints above it.
    private static bool NamesUnits(string family) => !family.EndsWith("without units", StringComparison.Ordinal);

    private static Gen<NoticeModel> Drawn(Func<string, bool> isMeant) =>
        Gen.Elements(RoundTripTests.Families.Where(family => isMeant(family.Key)).Select(family => family.Value).ToArray())
            .SelectMany(family => Gen.Choose(0, int.MaxValue - 1).Select(seed => Numbering.Apply(family(new Draw(new Random(seed))))));
}
