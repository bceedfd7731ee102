using TaskDecomp.Parsing.Numbering;

namespace TaskDecomp.Parsing.Outline;

/// <summary>
/// Tells a number from a figure that a wrapped line begins with, by the sequence: after <c>8.</c> comes <c>9.3.5万亩</c> = 9 and 3.5万亩,
/// while <c>2.5亿元</c> goes on with its sentence.
/// </summary>
internal sealed class SequenceGuard
{
    private readonly int[] _last = new int[Enum.GetValues<NumberStyle>().Length];

    /// <summary>Starts all numbers anew: a part begins.</summary>
    public void Restart() => Array.Clear(_last);

    /// <summary>Whether a mark is surely the number of the item behind the last one, and no figure.</summary>
    public bool IsNext(NumberMark mark) => !mark.RunsIntoFigure && mark.Value > 1 && mark.Value == _last[(int)mark.Style] + 1;

    /// <summary>Whether a mark is the number of an item; if so it becomes the last of its style.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="afterCompleteLine">Whether the line before can be the last of its item.</param>
    /// <param name="afterSentence">Whether it surely is: it ends a sentence, or is no sentence at all.</param>
    public bool Accepts(NumberMark mark, bool afterCompleteLine, bool afterSentence)
    {
        var style = (int)mark.Style;
        var isNext = mark.Value == _last[style] + 1 || mark.Value == 1;
        if (mark.RunsIntoFigure ? !(isNext && afterSentence) : !(isNext || afterCompleteLine))
        {
            return false;
        }

        _last[style] = mark.Value;
        if (mark.Style < NumberStyle.Arabic)
        {
            // Below a new heading numbers restart or run on; the narrower styles always restart.
            Array.Clear(_last, (int)NumberStyle.BracketedArabic, 2);
        }

        return true;
    }
}
