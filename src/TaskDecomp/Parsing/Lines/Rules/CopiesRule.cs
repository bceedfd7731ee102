using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines.Rules;

/// <summary><c>抄送:市委各部门,市人大常委会办公室。</c></summary>
internal sealed class CopiesRule : ILineRule
{
    /// <inheritdoc/>
    public ClassifiedLine? Classify(TextLine line) =>
        DocumentWords.Copies().IsMatch(line.Content) ? new ClassifiedLine(line, LineKind.Copies) : null;
}
