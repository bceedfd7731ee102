using TaskDecomp.Parsing.Lines;

namespace TaskDecomp.Parsing.WorkItems;

/// <summary>Which characters of each line some field holds.</summary>
/// <param name="lines">How many lines the document has.</param>
internal sealed class HeldText(int lines)
{
    private readonly List<(int Start, int End)>?[] _held = new List<(int, int)>?[lines];

    /// <summary>Takes down what a field holds of some lines; what it holds of others belongs to another task.</summary>
    /// <param name="field">The field.</param>
    /// <param name="first">The first of the lines, 1-based.</param>
    /// <param name="last">The last one.</param>
    public void Add(Passage field, int first, int last)
    {
        foreach (var span in field.Spans)
        {
            var line = span.Line.Number;
            if (line >= first && line <= last)
            {
                (_held[line - 1] ??= []).Add((span.Line.Offset + span.Start, span.Line.Offset + span.End));
            }
        }
    }

    /// <summary>The runs of characters of a line that no field holds, in their order.</summary>
    public IEnumerable<SourceSpan> Gaps(TextLine line)
    {
        var start = line.Start;
        var held = _held[line.Number - 1];
        held?.Sort();
        foreach (var (from, to) in held ?? [])
        {
            var end = Math.Min(from - line.Offset, line.End);
            if (end > start)
            {
                yield return new SourceSpan(line, start, end, false);
            }

            start = Math.Max(start, to - line.Offset);
        }

        if (line.End > start)
        {
            yield return new SourceSpan(line, start, line.End, false);
        }
    }
}
