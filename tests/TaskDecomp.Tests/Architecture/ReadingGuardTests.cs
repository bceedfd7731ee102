namespace TaskDecomp.Tests.Architecture;

/// <summary>Every test that reads a notice holds its places to their rule: it goes through <see cref="Reading"/>.</summary>
public sealed class ReadingGuardTests
{
    private const string Entrance = "NoticeConverter.Read(";

    // Reading itself, this file, and what needs a result that is not looked at twice: the fixes of a text, and files that are refused.
    private static readonly string[] Exceptions = ["Reading.cs", "ReadingGuardTests.cs", "FixTests.cs", "ReviewPageTests.cs", "ReviewPages.cs", "ReadLimitsTests.cs", "HostilePackageTests.cs", "ExternalProgramTests.cs"];

    [Fact]
    public void No_test_reads_a_notice_past_it()
    {
        var files = Directory.GetFiles(Path.Combine(Checkout.Root, "tests"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("TaskDecomp.Benchmarks", StringComparison.Ordinal) && File.ReadAllText(file).Contains(Entrance, StringComparison.Ordinal))
            .Select(file => Path.GetFileName(file));

        Assert.Equal(Exceptions.Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }
}
