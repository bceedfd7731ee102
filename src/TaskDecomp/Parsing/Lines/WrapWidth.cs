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

    // How many lines must be broken, how many of all, and how few may be longer: the page's, not the notice's.
    private const int MinBroken = 3;
    private const int MinShare = 8;
    private const int MaxLongerShare = 8;

    private readonly int _width;
    private readonly bool _inColumns;

    private WrapWidth(int width, bool inColumns) => (_width, _inColumns) = (width, inColumns);

    /// <summary>Whether the lines were broken at a fixed width.</summary>
    public bool IsWrapped => _width > 0;

    /// <summary>Measures the lines of a document.</summary>
    public static WrapWidth Measure(IReadOnlyList<ClassifiedLine> lines)
    {
        var (byCount, brokenByCount) = Measure(lines, inColumns: false);
        var (byColumns, brokenByColumns) = Measure(lines, inColumns: true);
        return brokenByCount >= brokenByColumns ? byCount : byColumns;
    }

    // The width at which most lines end that do not end a sentence.
    private static (WrapWidth Width, int Broken) Measure(IReadOnlyList<ClassifiedLine> lines, bool inColumns)
    {
        var scale = inColumns ? 2 : 1;
        var sizes = new int[scale * MaxWidth + 1];
        var (longer, all) = (new int[sizes.Length + 1], 0);
        foreach (var line in lines.Where(line => line.Kind is not (LineKind.TableRow or LineKind.TableHeader)))
        {
            all++;
            var size = Math.Min(SizeOf(line.Line, inColumns), sizes.Length);
            longer[size]++;
            if (size < sizes.Length && !line.EndsSentence)
            {
                sizes[size]++;
            }
        }

        var (best, broken, above) = (0, 0, longer[^1]);
        for (var width = sizes.Length - 1; width >= scale * MinWidth; width--)
        {
            var count = sizes.AsSpan(width - scale * Tolerance, scale * Tolerance + 1).ToArray().Sum();
            if (count > broken && above * MaxLongerShare <= all)
            {
                (best, broken) = (width, count);
            }

            above += longer[width];
        }

        return broken >= MinBroken && broken * MinShare >= all ? (new WrapWidth(best, inColumns), broken) : (new WrapWidth(0, inColumns), 0);
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
