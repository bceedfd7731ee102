using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines.Rules;

/// <summary><c>附件1</c>, <c>附件2:重点工作责任分解</c>, <c>附件:1.重点工作责任分解</c></summary>
internal sealed class AttachmentRule : ILineRule
{
    private const int MaxLength = 120;

    /// <inheritdoc/>
    public ClassifiedLine? Classify(TextLine line)
    {
        if (line.Length > MaxLength || DocumentWords.Attachment().Match(line.Folded, line.Start, line.Length) is not { Success: true } match)
        {
            return null;
        }

        // 附件中的各项任务… is a sentence.
        var end = match.Index + match.Length;
        var isMark = end == line.End || match.Groups["colon"].Success || line.Folded[end] == ' ' || match.Groups["number"].Success;
        return isMark && !line.Content.EndsWith("。") ? new ClassifiedLine(line, LineKind.Attachment) : null;
    }
}
