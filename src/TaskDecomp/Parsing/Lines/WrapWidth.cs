namespace TaskDecomp.Parsing.Lines;

/// <summary>
/// Finds out whether the lines of a document were broken at a fixed width, so that a line as long as that goes on in the next one.
/// </summary>
internal sealed class WrapWidth
{
    // Prose that is not broken has paragraphs of any length above this.
    private const int MaxWidth = 64;
    private const int MinWidth = 16;
    private const int Tolerance = 2;

    private readonly int _width;
    private readonly bool _inColumns;

    private WrapWidth(int width, bool inColumns) => (_width, _inColumns) = (width, inColumns);

    /// <summary>Whether the lines were broken at a fixed width.</summary>
    public bool IsWrapped => _width > 0;

    /// <summary>Measures the lines of a document.</summary>
    public static WrapWidth Measure(IReadOnlyList<ClassifiedLine> lines)
    {
        foreach (var inColumns in (bool[])[false, true])
        {
            var limit = inColumns ? 2 * MaxWidth : MaxWidth;
            var (longest, nearLongest, unfinished, all) = (0, 0, 0, 0);
            foreach (var line in lines)
            {
                longest = Math.Max(longest, SizeOf(line.Line, inColumns));
                all += line.Line.Length > 0 ? 1 : 0;
            }

            foreach (var line in lines)
            {
                if (SizeOf(line.Line, inColumns) >= longest - (inColumns ? 2 * Tolerance : Tolerance))
                {
                    nearLongest++;
                    unfinished += line.EndsSentence ? 0 : 1;
                }
            }

            if (longest <= limit && longest >= MinWidth && nearLongest >= 3 && unfinished * 2 > nearLongest && nearLongest * 8 >= all)
            {
                return new WrapWidth(longest, inColumns);
            }
        }

        return new WrapWidth(0, false);
    }

    /// <summary>Whether a line is as long as a broken line is.</summary>
    public bool IsFull(TextLine line) => IsWrapped && SizeOf(line, _inColumns) >= _width - (_inColumns ? 2 * Tolerance : Tolerance);

    // A hanzi is as wide as two digits, if the lines were broken by width and not by count.
    private static int SizeOf(TextLine line, bool inColumns)
    {
        if (!inColumns)
        {
            return line.End;
        }

        var size = 0;
        foreach (var c in line.Text.AsSpan(0, line.End))
        {
            size += c < '\u0100' ? 1 : 2;
        }

        return size;
    }
}
