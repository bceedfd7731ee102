using TaskDecomp.Fuzz.Checking;
using TaskDecomp.Fuzz.Running;
using TaskDecomp.Tests;

namespace TaskDecomp.Fuzz;

/// <summary>Every file that ever failed is looked at again.</summary>
public sealed class FixtureTests
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "tests", "TaskDecomp.Fuzz", "Fixtures");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_does_no_harm_any_more(string name) =>
        Assert.Null(new InputCheck().Of(new FuzzInput(Seeds.Formats.Single(format => Seeds.EndingOf(format) == Path.GetExtension(name)), File.ReadAllBytes(Path.Combine(Folder, name)))).Fault);
}
