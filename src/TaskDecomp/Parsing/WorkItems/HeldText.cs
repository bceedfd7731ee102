using TaskDecomp.Parsing.Lines;

namespace TaskDecomp.Parsing.WorkItems;

/// <summary>Which characters of a document's lines some field holds.</summary>
internal sealed class HeldText
{
    private readonly IReadOnlyList<TextLine> _lines;

    // By a line's number: the first of its paragraphs, and where its characters start among those of the document.
    private readonly (int Paragraph, int Start)[] _places;
    private readonly bool[] _held;

    /// <summary>Prepares for a document of which nothing is held.</summary>
    /// <param name="lines">Its lines in order; the paragraphs of a table's row stand apart, under one number.</param>
    public HeldText(IReadOnlyList<TextLine> lines)
    {
        _lines = lines;
        _places = new (int, int)[lines.Count == 0 ? 1 : lines[^1].Number + 1];
        Array.Fill(_places, (-1, 0));
        var (start, length) = (0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i == 0 || lines[i].Number != lines[i - 1].Number)
            {
                (start, length) = (start + length, 0);
                _places[lines[i].Number] = (i, start);
            }

            length = Math.Max(length, lines[i].Offset + lines[i].Text.Length);
        }

        _held = new bool[start + length];
    }

    /// <summary>Takes down what a field holds of some lines; what it holds of others belongs to another task.</summary>
    /// <param name="field">The field.</param>
    /// <param name="first">The first of the lines, 1-based.</param>
    /// <param name="last">The last one.</param>
    public void Add(Passage field, int first, int last)
    {
        foreach (var span in field.Spans)
        {
            if (span.Line.Number >= first && span.Line.Number <= last)
            {
                Of(span.Line).Slice(span.Start, span.Length).Fill(true);
            }
        }
    }

    /// <summary>Adds the runs of characters of a line that no field holds, in their order.</summary>
    /// <param name="number">The line's number.</param>
    /// <param name="gaps">Where they are added.</param>
    public void AddGaps(int number, List<SourceSpan> gaps)
    {
        for (var i = _places[number].Paragraph; i >= 0 && i < _lines.Count && _lines[i].Number == number; i++)
        {
            var line = _lines[i];
            var held = Of(line)[..line.End];
            for (var start = line.Start; start < line.End;)
            {
                var length = held[start..].IndexOf(true) is >= 0 and var found ? found : line.End - start;
                if (length > 0)
                {
                    gaps.Add(new SourceSpan(line, start, start + length, false));
                }

                start += length;
                start += held[start..].IndexOf(false) is >= 0 and var next ? next : line.End - start;
            }
        }
    }

    private Span<bool> Of(TextLine line) => _held.AsSpan(_places[line.Number].Start + line.Offset, line.Text.Length);
}
