using System.Text;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Parsing;
using TaskDecomp.Parsing.Vocabulary;
using TaskDecomp.Readers;

namespace TaskDecomp.Tests.Specs;

/// <summary>Runs the specifications where they stand: Markdown files, a rule area each, with invented notices and what they give.</summary>
public sealed class SpecTests
{
    private static readonly string[] KnownViews = ["meta", "lines", "diagnostics", "suggestions"];

    private static string Folder => Path.Combine(Checkout.Root, "tests", "TaskDecomp.Tests", "Specs");

    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var file in Files())
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
        Assert.NotEmpty(Files());
        Assert.All(Files(), file =>
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
        var spec = Spec.Parse(File.ReadAllText(Path.Combine(Folder, file + ".md"))).Single(candidate => candidate.Name == name);
        var content = Encoding.UTF8.GetBytes(spec.Notice);
        var notice = NoticeConverter.Read("notice.txt", content, new ConversionOptions { Year = spec.Year }).Notice;
        var actual = NoticeText.Of(notice, spec.Views, Classes(content));
        var broken = Invariants.Broken(notice, spec.Notice.Split('\n'));
        Assert.True(actual == spec.Expected, $"{file}: {name} (- specified, + given)\n{LineDiff.Of(spec.Expected, actual)}");
        Assert.True(broken.Count == 0, $"{file}: {name}\n{string.Join('\n', broken)}");
    }

    private static string[] Files() => [.. Directory.GetFiles(Folder, "*.md").Order(StringComparer.Ordinal)];

    private static IEnumerable<(int Line, LineClass Class)> Classes(byte[] content)
    {
        var document = new TextDocumentReader().Read(content, new ReaderOptions(null));
        var parsed = NoticeParser.Parse(document, NoticeVocabulary.BuiltIn, null, new DiagnosticBag());
        return parsed.Lines.Select(line => (line.Line.Number, parsed.Ledger[line.Line.Number]));
    }
}
