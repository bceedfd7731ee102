using TaskDecomp.Diagnostics;
using TaskDecomp.Parsing.Lines;

namespace TaskDecomp.Parsing.Checks;

/// <summary>The brackets and quotes that are open at a place of a paragraph, and the slips found in it.</summary>
/// <param name="diagnostics">Where slips are reported.</param>
internal sealed class OpenMarks(DiagnosticBag diagnostics)
{
    /// <summary>A paragraph with more slips than these is no sentence.</summary>
    private const int MaxReports = 8;

    private readonly Stack<(char Mark, TextLine Line, int At)> _open = new();
    private readonly Dictionary<char, int> _counts = [];
    private int _reports;

    /// <summary>Opens a pair.</summary>
    public void Push(char mark, TextLine line, int at)
    {
        _open.Push((mark, line, at));
        _counts[mark] = _counts.GetValueOrDefault(mark) + 1;
    }

    /// <summary>Closes the last pair of a kind; what was opened inside and not closed is a slip.</summary>
    /// <returns>Whether one was open.</returns>
    public bool Close(char opening)
    {
        if (_counts.GetValueOrDefault(opening) == 0)
        {
            return false;
        }

        while (Pop() is var entry && entry.Mark != opening)
        {
            Report(entry.Line, entry.At);
        }

        return true;
    }

    /// <summary>Ends a paragraph: what is still open has no other half.</summary>
    public void Flush()
    {
        while (_open.Count > 0)
        {
            var (_, line, at) = Pop();
            Report(line, at);
        }

        _reports = 0;
    }

    /// <summary>Reports a half.</summary>
    public void Report(TextLine line, int at)
    {
        if (_reports++ < MaxReports)
        {
            var descriptor = line.Text[at] is '“' or '”' or '「' or '」' or '『' or '』' ? DiagnosticCatalog.UnpairedQuote : DiagnosticCatalog.UnpairedBracket;
            diagnostics.Report(descriptor, line.RangeAt(at, 1), line.Text[at].ToString(), line.Number, at + 1);
        }
    }

    private (char Mark, TextLine Line, int At) Pop()
    {
        var entry = _open.Pop();
        _counts[entry.Mark]--;
        return entry;
    }
}
