using TaskDecomp.Diagnostics;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Checks;

/// <summary>
/// Looks for brackets inside a task's text that tell who answers for a part of it (<c>修桥两座(县交通局牵头);植树百亩(县林业局牵头)。</c>): the
/// fields hold the last one only.
/// </summary>
internal sealed class UnitsInTextCheck : INoticeCheck
{
    /// <summary>No list of units is longer.</summary>
    private const int MaxLength = 300;

    /// <inheritdoc/>
    public void Run(CheckedNotice notice, DiagnosticBag diagnostics)
    {
        foreach (var item in notice.Items)
        {
            var text = notice.Fields[item.Id].Text;
            var folded = text.Folded;
            for (var close = folded.IndexOfAny([')', ']']); close >= 0; close = folded.IndexOfAny([')', ']'], close + 1))
            {
                if (Brackets.OpenAtEnd(folded.AsSpan(0, close)) is >= 0 and var open && close - open <= MaxLength && NamesUnits(folded.AsSpan(open + 1, close - open - 1), notice.Vocabulary))
                {
                    var printed = text.Cut(open, close + 1);
                    diagnostics.Report(DiagnosticCatalog.UnitsInsideText, printed.ToRange(), printed.Text);
                }
            }
        }
    }

    private static bool NamesUnits(ReadOnlySpan<char> content, NoticeVocabulary vocabulary) =>
        BracketContent.KindOf(content, vocabulary) switch
        {
            TailBracketKind.RoleWords => true,
            TailBracketKind.Labels => BracketContent.HasLabel(content, vocabulary.Labels, FieldKind.ResponsibleUnits),
            _ => false,
        };
}
