using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace TaskDecomp.Tests.Generators;

/// <summary>Printed notices of all families of layouts, for properties that hold whatever the layout is.</summary>
internal static class NoticeTexts
{
    /// <summary>A notice of any family.</summary>
    public static Arbitrary<NoticeModel> Any { get; } = Arb.From(Drawn(), NoticeArbitrary.Smaller);

    /// <summary>Two notices of any families.</summary>
    public static Arbitrary<(NoticeModel First, NoticeModel Second)> Two { get; } = Arb.From(Drawn().SelectMany(first => Drawn().Select(second => (first, second))));

    /// <summary>The printed text.</summary>
    public static string Of(NoticeModel notice) => string.Join('\n', Rendition.Lines(notice));

    /// <summary>Reads a text, with the places of its fields.</summary>
    public static ConversionResult Read(string text) => Reading.Of("notice.txt", Encoding.UTF8.GetBytes(text), new ConversionOptions { Spans = true });

    private static Gen<NoticeModel> Drawn() =>
        Gen.Elements(RoundTripTests.Families.Values.ToArray())
            .SelectMany(family => Gen.Choose(0, int.MaxValue - 1).Select(seed => Numbering.Apply(family(new Draw(new Random(seed))))));
}
