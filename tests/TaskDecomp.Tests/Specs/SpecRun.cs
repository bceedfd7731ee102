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

/// <summary>Runs a case of a specification where it stands.</summary>
internal static class SpecRun
{
    private static readonly Source Source = new("notice.txt", "text", "utf-8", new string('0', 64));

    /// <summary>The files of specifications.</summary>
    public static string[] Files { get; } =
        [.. Directory.GetFiles(Path.Combine(Checkout.Root, "tests", "TaskDecomp.Tests", "Specs"), "*.md").Order(StringComparer.Ordinal)];

    /// <summary>Fails where the notice gives something else, or a result that is not sound.</summary>
    /// <param name="file">The name of the file, for the message.</param>
    /// <param name="spec">The case.</param>
    /// <param name="isWritten">The JSON that is written of the result is checked too.</param>
    public static void Check(string file, Spec spec, bool isWritten = true)
    {
        var document = spec.IsGrid ? GridText.Parse(spec.Notice) : new TextDocumentReader().Read(Encoding.UTF8.GetBytes(spec.Notice), new ReaderOptions(null), new DiagnosticBag());
        var diagnostics = new DiagnosticBag();
        var parsed = NoticeParser.Parse(document, NoticeVocabulary.BuiltIn, spec.Year, diagnostics, new FieldPlaces(), TestContext.Current.CancellationToken);
        var notice = NoticeAssembly.ToNotice(parsed, Source, diagnostics.Items, Language.Chinese);
        var actual = NoticeText.Of(notice, spec.Views, parsed.Lines.Select(line => (line.Line.Number, parsed.Ledger[line.Line.Number])));
        string[] lines = [.. document.Lines().Select(line => line.Text)];
        List<string> broken =
        [
            .. Invariants.Broken(notice, lines, isWritten: isWritten), .. SpanRule.Broken(notice, lines),
            .. LossRule.Broken(notice, [.. lines.Select((line, i) => new SourceLine(i + 1, line, parsed.Ledger[i + 1]) { Rule = parsed.Ledger.RuleOf(i + 1) })]),
        ];
        if (actual != spec.Expected)
        {
            Assert.Fail($"{file}: {spec.Name} (- specified, + given)\n{LineDiff.Of(spec.Expected, actual)}");
        }

        Assert.True(broken.Count == 0, $"{file}: {spec.Name}\n{string.Join('\n', broken)}");
    }
}
