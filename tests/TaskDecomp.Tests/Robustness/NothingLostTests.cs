using System.Collections.Concurrent;
using System.Globalization;
using TaskDecomp.Blocks;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Parsing;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Vocabulary;
using TaskDecomp.Text;

namespace TaskDecomp.Tests.Robustness;

/// <summary>Whatever lines stand behind each other, each is in one class, and the fields hold what the lines of a task say, where they say it.</summary>
public sealed class NothingLostTests
{
    private const int Texts = 10_000;
    private const int Usual = 20310208;

    [Fact]
    public void Lines_of_samples_and_specifications_in_any_order() => Hold(MixedNotice.OwnSources);

    [Fact]
    public void Lines_of_real_notices_among_them()
    {
        Assert.SkipWhen(Documents.Corpus.Count == 0, "Skipped: there is no folder ../shared beside the checkout.");
        Hold([.. Documents.Corpus.Select(Documents.LinesOf), .. MixedNotice.OwnSources]);
    }

    private static void Hold(IReadOnlyList<IReadOnlyList<string>> sources)
    {
        var first = Environment.GetEnvironmentVariable("TASKDECOMP_SEED") is { Length: > 0 } given && int.TryParse(given.Split(',')[0], CultureInfo.InvariantCulture, out var seed) ? seed : Usual;
        var faults = new ConcurrentDictionary<int, string>();
        Parallel.For(first, first + Texts, seed =>
        {
            var lines = new MixedNotice(sources, seed).Lines();
            if (Broken(lines) is { Count: > 0 } broken)
            {
                faults[seed] = $"seed {seed}:\n{string.Join('\n', broken)}\n---\n{string.Join('\n', lines)}";
            }
        });
        Assert.True(faults.IsEmpty, $"{faults.Count} of {Texts} texts; run again with TASKDECOMP_SEED=<seed>.\n{string.Join("\n\n", faults.OrderBy(fault => fault.Key).Take(3).Select(fault => fault.Value))}");
    }

    private static List<string> Broken(string[] lines)
    {
        var diagnostics = new DiagnosticBag();
        var document = new BlockDocument("text", "utf-8", [.. lines.Select((line, i) => new ParagraphBlock(i + 1, line))]);
        var parsed = NoticeParser.Parse(document, NoticeVocabulary.BuiltIn, null, diagnostics, new FieldPlaces(), TestContext.Current.CancellationToken);
        var notice = NoticeAssembly.ToNotice(parsed, new Source("notice.txt", "text", "utf-8", new string('0', 64)), diagnostics.Items, Language.Chinese);
        var sum = notice.Coverage;
        return
        [
            .. LossRule.Broken(notice, [.. lines.Select((line, i) => new SourceLine(i + 1, line, parsed.Ledger[i + 1]) { Rule = parsed.Ledger.RuleOf(i + 1) })]),
            .. SpanRule.Broken(notice, lines),
            .. lines.Index().Where(line => (parsed.Ledger[line.Index + 1] == LineClass.Blank) != string.IsNullOrWhiteSpace(CharacterFolding.Fold(line.Item))).Select(line => $"line {line.Index + 1} is {parsed.Ledger[line.Index + 1]}"),
            .. sum.Task + sum.Heading + sum.Metadata + sum.Boilerplate + sum.Unclassified == sum.Lines ? Array.Empty<string>() : ["the classes do not add up"],
        ];
    }
}
