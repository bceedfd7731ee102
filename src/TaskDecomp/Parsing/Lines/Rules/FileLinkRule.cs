using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines.Rules;

/// <summary><c>1.任务分解表.docx</c>: a link to a file that the page offers.</summary>
internal sealed class FileLinkRule : ILineRule
{
    /// <inheritdoc/>
    public ClassifiedLine? Classify(TextLine line) =>
        Furniture.IsFileLink(line.Content) ? new ClassifiedLine(line, LineKind.Furniture) : null;
}
