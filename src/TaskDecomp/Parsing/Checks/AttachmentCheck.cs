using TaskDecomp.Diagnostics;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Outline;

namespace TaskDecomp.Parsing.Checks;

/// <summary>Compares the attachments that the letter announces with those that follow it.</summary>
internal sealed class AttachmentCheck : INoticeCheck
{
    private const string Mark = "附件";

    /// <inheritdoc/>
    public void Run(CheckedNotice notice, DiagnosticBag diagnostics)
    {
        var announced = notice.Frame.Announced;
        if (notice.Tasks.Count == 0 || announced.Count == 0)
        {
            return;
        }

        var parts = notice.Nodes.Where(node => node.Kind == OutlineNodeKind.Part).ToList();
        var numbers = parts.Where(IsAttachment).Select(part => part.Number).OfType<int>().ToHashSet();
        var titles = parts.Where(part => part.Paragraphs.Count > 0).Select(part => Key(part.Paragraphs[0])).Append(Key(notice.Title)).ToHashSet(StringComparer.Ordinal);
        titles.UnionWith(notice.Lines.Skip(notice.Frame.BodyStart).Select(line => Key(Passage.Of(line.Line))));
        for (var i = 0; i < announced.Count; i++)
        {
            // A single list stands under any headline, and a number alone announces nothing.
            if (announced.Count > 1 && !announced[i].IsEmpty && !numbers.Contains(i + 1) && !titles.Contains(Key(announced[i])) && parts.Count < announced.Count)
            {
                diagnostics.Report(DiagnosticCatalog.AttachmentMissing, announced[i].ToRange(), announced[i].Text);
            }
        }

        foreach (var part in parts.Where(part => IsAttachment(part) && part.Number > announced.Count))
        {
            diagnostics.Report(DiagnosticCatalog.AttachmentNotAnnounced, part.Label.ToRange(), part.Label.Text, announced.Count);
        }
    }

    private static bool IsAttachment(OutlineNode part) => part.Label.Folded.StartsWith(Mark, StringComparison.Ordinal);

    private static string Key(Passage title) => string.Concat(title.Folded.Where(c => !char.IsWhiteSpace(c) && c is not ('《' or '》')));
}
