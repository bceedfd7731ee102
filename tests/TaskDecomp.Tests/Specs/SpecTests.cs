using System.Collections.Concurrent;

namespace TaskDecomp.Tests.Specs;

/// <summary>Runs the specifications where they stand: Markdown files, a rule area each, with invented notices and what they give.</summary>
public sealed class SpecTests
{
    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<Spec>>> Read = new();

    private static readonly string[] KnownViews = ["meta", "lines", "diagnostics", "suggestions"];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var file in SpecRun.Files)
            {
                foreach (var spec in Spec.Parse(File.ReadAllText(file)))
                {
                    data.Add(Path.GetFileNameWithoutExtension(file), spec.Name);
                }
            }

            return data;
        }
    }

    [Fact]
    public void There_are_specifications_and_each_case_is_whole()
    {
        Assert.NotEmpty(SpecRun.Files);
        Assert.All(SpecRun.Files, file =>
        {
            var specs = Spec.Parse(File.ReadAllText(file));
            Assert.NotEmpty(specs);
            Assert.Equal(specs.Count, specs.DistinctBy(spec => spec.Name).Count());
            Assert.All(specs, spec => Assert.True(spec.Notice.Length > 0 && spec.Expected.Length > 0, $"{file}: {spec.Name} lacks a block"));
            Assert.All(specs.SelectMany(spec => spec.Views), view => Assert.Contains(view, KnownViews));
        });
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_notice_gives_what_is_specified(string file, string name)
    {
        var specs = Read.GetOrAdd(file, read => new(() => Spec.Parse(File.ReadAllText(SpecRun.Files.Single(path => Path.GetFileNameWithoutExtension(path) == read)))));
        SpecRun.Check(file, specs.Value.Single(candidate => candidate.Name == name));
    }
}
