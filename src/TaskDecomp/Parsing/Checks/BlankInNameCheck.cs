using System.Text.RegularExpressions;
using TaskDecomp.Diagnostics;
using TaskDecomp.Parsing.Lines;

namespace TaskDecomp.Parsing.Checks;

/// <summary>Looks for names of units with a blank inside: 市园林 局, where one hanzi stands apart from the rest.</summary>
internal sealed partial class BlankInNameCheck : INoticeCheck
{
    /// <inheritdoc/>
    public void Run(CheckedNotice notice, DiagnosticBag diagnostics)
    {
        foreach (var name in notice.Units.Select(unit => unit.Name))
        {
            if (name.Folded.Contains(' ') && BlankInside().IsMatch(name.Text))
            {
                diagnostics.Suggest(DiagnosticCatalog.BlankInName, name.ToRange(), BlankInside().Replace(name.Text, ""), name.Text);
            }
        }
    }

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff]$)|(?<=^[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])", RegexOptions.CultureInvariant)]
    private static partial Regex BlankInside();
}
