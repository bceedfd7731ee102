using System.Buffers;

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

    private static readonly SearchValues<char> Openings = SearchValues.Create("([<《“‘");
    private static readonly SearchValues<char> Closings = SearchValues.Create("。,、;:!?)]>》”’% ");
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.%-+/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private readonly int _width;
    private readonly bool _inColumns;

    private readonly bool _isTold;

    private WrapWidth(int width, bool inColumns, bool isTold = false) => (_width, _inColumns, _isTold) = (width, inColumns, isTold);

    /// <summary>Whether the lines were broken at a fixed width.</summary>
    public bool IsWrapped => _isTold || _width > 0;

    /// <summary>Measures the lines of a document.</summary>
    public static WrapWidth Measure(IReadOnlyList<ClassifiedLine> lines)
    {
        if (lines.Any(line => line.Line.IsFull == true))
        {
            return new WrapWidth(0, false, isTold: true);
        }

        var (byCount, brokenByCount) = Measure(lines, inColumns: false);
        var (byColumns, brokenByColumns) = Measure(lines, inColumns: true);
        return brokenByCount >= brokenByColumns ? byCount : byColumns;
    }

    // The width that explains most lines that do not end a sentence and have a line of text below, not the next label or number.
    private static (WrapWidth Width, int Broken) Measure(IReadOnlyList<ClassifiedLine> lines, bool inColumns)
    {
        var scale = inColumns ? 2 : 1;
        var widest = scale * MaxWidth;
        var longer = new int[widest + 2];
        var changes = new int[widest + 2];
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind is LineKind.TableRow or LineKind.TableHeader)
            {
                continue;
            }

            var size = lines[i].Line.End > widest ? widest + 1 : Math.Min(SizeOf(lines[i].Line, inColumns), widest + 1);
            longer[size]++;
            if (size <= widest && !lines[i].EndsSentence && i + 1 < lines.Count && lines[i + 1] is { Kind: LineKind.Text } or { Mark.RunsIntoFigure: true })
            {
                changes[size]++;
                changes[Math.Min(MostBehind(lines[i].Line, lines[i + 1].Line, inColumns), widest) + 1]--;
            }
        }

        var (best, broken, votes, above) = (0, 0, 0, longer[^1]);
        for (var width = widest; width >= scale * MinWidth; width--)
        {
            votes -= changes[width + 1];
            if (votes > 0 && votes >= broken && above * MaxLongerShare <= lines.Count)
            {
                (best, broken) = (width, votes);
            }

            above += longer[width];
        }

        return broken >= MinBroken && broken * MinShare >= lines.Count ? (new WrapWidth(best, inColumns), broken) : (new WrapWidth(0, inColumns), 0);
    }

    /// <summary>Whether a line is as long as a broken line is: what starts the next one would not have fitted behind it.</summary>
    public bool IsFull(TextLine line, TextLine next) =>
        line.IsFull ?? (_width > 0 && MostBehind(line, next, _inColumns) >= _width);

    // The widest page on which the line would be broken before the next one.
    private static int MostBehind(TextLine line, TextLine next, bool inColumns)
    {
        var scale = inColumns ? 2 : 1;
        return SizeOf(line, inColumns) + SizeOfStart(next, inColumns) - scale + scale * Tolerance;
    }

    // A figure is never broken, a stop or a blank never starts a line, and an opening bracket never ends one: 达到 / 97%。   除颤器 / (AED),
    private static int SizeOfStart(TextLine line, bool inColumns)
    {
        var text = line.Content;
        var end = text.IndexOfAnyExcept(Openings) is > 0 and var opened ? opened : 0;
        var word = text[end..].IndexOfAnyExcept(Figures);
        end += word < 0 ? text.Length - end : Math.Max(word, 1);
        end += text[Math.Min(end, text.Length)..].IndexOfAnyExcept(Closings) is >= 0 and var closed ? closed : 0;
        return inColumns ? SizeInColumns(line.Text.AsSpan(line.Start, Math.Min(end, line.Length))) : Math.Min(end, line.Length);
    }

    // A hanzi is as wide as two digits, if the lines were broken by width and not by count.
    private static int SizeOf(TextLine line, bool inColumns) => inColumns ? SizeInColumns(line.Text.AsSpan(0, line.End)) : line.End;

    private static int SizeInColumns(ReadOnlySpan<char> text)
    {
        var size = 0;
        foreach (var c in text)
        {
            size += c < '\u0100' ? 1 : 2;
        }

        return size;
    }
}
