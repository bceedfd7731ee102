using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines.Rules;

/// <summary><c>序号 重点工作 工作举措 进度安排</c>: nothing but labels of columns, with blanks between them.</summary>
internal sealed class TableHeaderRule : ILineRule
{
    private const int MinColumns = 3;

    /// <inheritdoc/>
    public ClassifiedLine? Classify(TextLine line)
    {
        var columns = new List<FieldLabel>();
        var offset = line.Start;
        while (offset < line.End)
        {
            if (LabelMatcher.MatchAt(line.Folded.AsSpan(0, line.End), offset) is not { HasColon: false } match)
            {
                return null;
            }

            columns.Add(match.Label);
            offset = match.ValueStart;
        }

        return columns.Count >= MinColumns ? new ClassifiedLine(line, LineKind.TableHeader) { Columns = columns } : null;
    }
}
