using TaskDecomp.Diagnostics;
using TaskDecomp.Parsing.Lines;

namespace TaskDecomp.Parsing.Checks;

/// <summary>Looks for brackets of units that stayed in a task's text: whether they answer for it, a person must tell.</summary>
internal sealed class UnlabelledBracketCheck : INoticeCheck
{
    private const string Label = "责任单位";

    /// <summary>What a remark begins with (<c>只计算养殖户和合作社</c>), and no name of a unit.</summary>
    private const string RemarkStarts = "只仅不以按其";

    /// <inheritdoc/>
    public void Run(CheckedNotice notice, DiagnosticBag diagnostics)
    {
        foreach (var item in notice.Items)
        {
            var text = notice.Fields[item.Id].Text;
            if (TailBracket.Last(text.Folded, notice.Vocabulary) is { Kind: TailBracketKind.BareUnits, Open: > 0 } bracket && !RemarkStarts.Contains(text.Folded[bracket.Open + 1]))
            {
                var printed = text.Cut(bracket.Open, bracket.Close + 1);
                diagnostics.Suggest(DiagnosticCatalog.BracketLeftInText, printed.ToRange(), $"{printed.Text[0]}{Label}：{printed.Text[1..]}", printed.Text);
            }
        }
    }
}
