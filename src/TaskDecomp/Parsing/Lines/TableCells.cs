using System.Buffers;
using System.Text.RegularExpressions;

namespace TaskDecomp.Parsing.Lines;

/// <summary>Splits the lines of a printed table into cells.</summary>
internal static partial class TableCells
{
    private static readonly SearchValues<char> Bars = SearchValues.Create("|│┃║¦︱");
    private static readonly SearchValues<char> Joints = SearchValues.Create("|│┃+┼├┤╋┣┫╬╠╣");
    private static readonly SearchValues<char> RuleCharacters = SearchValues.Create("|│┃║+-=: ─━═┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬┏┓┗┛┣┫┳┻╋—");

    /// <summary>Whether the line has a mark between cells.</summary>
    public static bool IsIn(TextLine line, TableLayout layout) =>
        layout == TableLayout.Tabs ? line.Text.Contains('\t') : line.Content.ContainsAny(Bars);

    /// <summary>Whether the line is drawn between rows: <c>| --- | --- |</c>, <c>├──┼──┤</c>.</summary>
    public static bool IsRule(TextLine line) => line.Length >= 3 && !line.Content.ContainsAnyExcept(RuleCharacters) && line.Content.Count(' ') < line.Length - 2;

    /// <summary>Whether the line is a rule that parts rows: it has a bar where columns meet.</summary>
    public static bool IsRowRule(TextLine line) => IsRule(line) && line.Content.ContainsAny(Joints);

    /// <summary>The cells of a line, empty ones included; the marks at both ends of a line part nothing.</summary>
    public static List<Passage> Split(TextLine line, TableLayout layout)
    {
        var cells = new List<Passage>();
        var (text, isTabs) = (line.Text, layout == TableLayout.Tabs);
        var end = isTabs ? text.Length : line.End;
        var start = !isTabs && line.Length > 0 && Bars.Contains(line.Folded[line.Start]) ? line.Start + 1 : isTabs ? 0 : line.Start;
        end = !isTabs && end > start && Bars.Contains(line.Folded[end - 1]) ? end - 1 : end;
        for (var i = start; i <= end; i++)
        {
            if (i == end || (isTabs ? text[i] == '\t' : Bars.Contains(line.Folded[i])))
            {
                cells.Add(isTabs ? Passage.Of(line, start, i) : WithBreaks(line, start, i));
                start = i + 1;
            }
        }

        return cells;
    }

    // | 1 | 新建粮仓3座 | 县粮食局<br>县供销社 |: Markdown breaks the line of a cell so.
    private static Passage WithBreaks(TextLine line, int start, int end)
    {
        var cell = Passage.Empty;
        foreach (var mark in LineBreak().EnumerateMatches(line.Folded.AsSpan(0, end), start))
        {
            cell = cell.Append(Passage.Of(line, start, mark.Index), newParagraph: true);
            start = mark.Index + mark.Length;
        }

        return cell.Append(Passage.Of(line, start, end), newParagraph: true);
    }

    [GeneratedRegex("< ?br ?/? ?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LineBreak();
}
