using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Vocabulary;
using TaskDecomp.Text;

namespace TaskDecomp.Parsing;

/// <summary>Looks for brackets of units that stayed in a task's text: whether they answer for it, a person must tell.</summary>
internal static class BracketChecks
{
    private const string Label = "责任单位";

    /// <summary>Runs the check.</summary>
    public static void Run(IReadOnlyList<WorkItem> tasks, NoticeVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        foreach (var item in tasks.SelectMany(task => task.Measures.Prepend(task)))
        {
            if (EndsWithBracket(item.Text) && TailBracket.Last(CharacterFolding.Fold(item.Text), vocabulary) is { Kind: TailBracketKind.BareUnits, Open: > 0 } bracket)
            {
                var printed = item.Text[bracket.Open..(bracket.Close + 1)];
                diagnostics.Suggest(DiagnosticCatalog.BracketLeftInText, item.Lines.First, $"{printed[0]}{Label}：{printed[1..]}", printed);
            }
        }
    }

    // Few texts do, and folding a text costs as much as reading it.
    private static bool EndsWithBracket(string text) =>
        text.AsSpan().TrimEnd(" 　。；，．,;.") is [.., var last] && CharacterFolding.Fold(last) is ')' or ']' or '>' or '〉';
}
