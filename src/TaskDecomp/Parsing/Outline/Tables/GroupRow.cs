using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Numbering;
using TaskDecomp.Parsing.Vocabulary;
using TaskDecomp.Text;

namespace TaskDecomp.Parsing.Outline.Tables;

/// <summary>A row that groups those below it by a number of its own in the column of numbers: <c>一 [tab] 农业农村</c> above rows 1, 2, 3.</summary>
internal static class GroupRow
{
    private const int MaxTitle = 40;

    /// <summary>The columns of the number and the title; null where the row is none.</summary>
    /// <param name="row">The row.</param>
    /// <param name="columns">The columns of the table.</param>
    /// <param name="rows">All rows: where those of tasks have numbers like this one, it is a task's.</param>
    public static (Passage Label, Passage Title)? Find(TableRow row, IReadOnlyList<TableColumn> columns, IReadOnlyList<TableRow> rows)
    {
        var number = columns.ToList().FindIndex(column => column.Kind == FieldKind.Number);
        if (row.IsAcross || number < 0 || row.Cell(number).IsEmpty || row.Fields.Count > 0 || !IsGroupNumber(row.Cell(number).Folded))
        {
            return null;
        }

        var titles = row.Cells.Where((cell, i) => i != number && !cell.IsEmpty).ToList();
        return titles is [{ Folded.Length: <= MaxTitle } title] && !Sentences.EndsSentence(title.Folded)
            && rows.Any(other => !other.IsAcross && other.Cell(number).Folded is { Length: > 0 } own && char.IsAsciiDigit(own[0]))
            ? (row.Cell(number), title)
            : null;
    }

    /// <summary>Whether a cell is the number of a group, not of a task: 一, (一), 第一部分, A.</summary>
    public static bool IsGroupNumber(string text) =>
        text is [>= 'A' and <= 'Z'] || ChineseNumerals.Parse(text) is > 0 && !char.IsAsciiDigit(text[0])
        || NumberMarkParser.Parse(text, 0) is { Style: < NumberStyle.Arabic } mark && mark.End == text.Length;
}
