using System.Buffers;
using System.Text.RegularExpressions;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;

namespace TaskDecomp.Parsing.Checks;

/// <summary>
/// Looks for brackets and quotes without their other half. They are paired within a heading or a task, over its line breaks.
/// </summary>
internal sealed partial class PairedMarkCheck : INoticeCheck
{
    // Opening marks, and the closing ones in the same places; width does not matter. < and > compare figures.
    private const string Openings = "(《【〔「『“";
    private const string Closings = ")》】〕」』”";

    private static readonly SearchValues<char> Marks = SearchValues.Create(Openings + Closings + "（）﹙﹚[]［］﹝﹞");

    /// <inheritdoc/>
    public void Run(CheckedNotice notice, DiagnosticBag diagnostics)
    {
        var starts = notice.Nodes.Where(node => node.Lines.Count > 0).Select(node => node.Lines[0]).ToHashSet();
        var open = new OpenMarks(diagnostics);
        var before = LineClass.Blank;
        foreach (var line in notice.Lines.Select(line => line.Line))
        {
            var current = notice.Ledger[line.Number];
            if (current == LineClass.Blank)
            {
                continue;
            }

            if (current != before || starts.Contains(line.Number))
            {
                open.Flush();
            }

            before = current;
            if (current is LineClass.Task or LineClass.Heading)
            {
                Read(line, open);
            }
        }

        open.Flush();
    }

    private static void Read(TextLine line, OpenMarks open)
    {
        for (var i = line.Start; i < line.End; i++)
        {
            var next = line.Text.AsSpan(i, line.End - i).IndexOfAny(Marks);
            if (next < 0)
            {
                return;
            }

            i += next;
            var mark = Width(line.Text[i]);
            if (Openings.Contains(mark, StringComparison.Ordinal))
            {
                open.Push(mark, line, i);
            }
            else if (Closings.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var kind && !open.Close(Openings[kind]) && !IsNumber(line, i))
            {
                open.Report(line, i);
            }
        }
    }

    private static char Width(char c) => c switch
    {
        '（' or '﹙' => '(',
        '）' or '﹚' => ')',
        '[' or '［' or '﹝' => '〔',
        ']' or '］' or '﹞' => '〕',
        _ => c,
    };

    // 1)   (1)a)   2）: a number of a list
    private static bool IsNumber(TextLine line, int at) => Number().IsMatch(line.Folded.AsSpan(Math.Max(line.Start, at - 6), Math.Min(6, at - line.Start)));

    [GeneratedRegex(@"(?:^|[^0-9A-Za-z\u4e00-\u9fff])(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3}|[A-Za-z①-⑳])$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
