using System.Collections.Concurrent;
using System.Text;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Parsing;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Vocabulary;
using TaskDecomp.Readers;
using TaskDecomp.Tests.Robustness;
using TaskDecomp.Text;

namespace TaskDecomp.Tests.Specs;

/// <summary>Runs the specifications where they stand: Markdown files, a rule area each, with invented notices and what they give.</summary>
public sealed class SpecTests
{
    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<Spec>>> Read = new();

    private static readonly string[] KnownViews = ["meta", "lines", "diagnostics", "suggestions"];

    private static readonly Source Source = new("notice.txt", "text", "utf-8", new string('0', 64));

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
        var spec = Read.GetOrAdd(file, read => new(() => Spec.Parse(File.ReadAllText(Path.Combine(Folder, read + ".md"))))).Value.Single(candidate => candidate.Name == name);
        var document = spec.IsGrid ? GridText.Parse(spec.Notice) : new TextDocumentReader().Read(Encoding.UTF8.GetBytes(spec.Notice), new ReaderOptions(null), new DiagnosticBag());
        var diagnostics = new DiagnosticBag();
        var parsed = NoticeParser.Parse(document, NoticeVocabulary.BuiltIn, spec.Year, diagnostics, new FieldPlaces(), TestContext.Current.CancellationToken);
        var notice = NoticeAssembly.ToNotice(parsed, Source, diagnostics.Items, Language.Chinese);
        var actual = NoticeText.Of(notice, spec.Views, parsed.Lines.Select(line => (line.Line.Number, parsed.Ledger[line.Line.Number])));
        string[] lines = [.. document.Lines().Select(line => line.Text)];
        List<string> broken =
        [
            .. Invariants.Broken(notice, lines), .. SpanRule.Broken(notice, lines),
            .. LossRule.Broken(notice, [.. lines.Select((line, i) => new SourceLine(i + 1, line, parsed.Ledger[i + 1]) { Rule = parsed.Ledger.RuleOf(i + 1) })]),
        ];
        Assert.True(actual == spec.Expected, $"{file}: {name} (- specified, + given)\n{LineDiff.Of(spec.Expected, actual)}");
        Assert.True(broken.Count == 0, $"{file}: {name}\n{string.Join('\n', broken)}");
    }

    private static string[] Files() => [.. Directory.GetFiles(Folder, "*.md").Order(StringComparer.Ordinal)];
}
