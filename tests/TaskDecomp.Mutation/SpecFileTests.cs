using TaskDecomp.Tests.Specs;

namespace TaskDecomp.Tests.Parsing;

/// <summary>The specifications as one test a file: what a test host tells of a thousand tests takes longer than to run them.</summary>
public sealed class SpecFileTests
{
    public static TheoryData<string> Files => [.. SpecRun.Files.Select(file => Path.GetFileNameWithoutExtension(file))];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_notices_give_what_is_specified(string file)
    {
        foreach (var spec in Spec.Parse(File.ReadAllText(SpecRun.Files.Single(path => Path.GetFileNameWithoutExtension(path) == file))))
        {
            SpecRun.Check(file, spec, isWritten: false);
        }
    }
}
