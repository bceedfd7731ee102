using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline.Tables;

/// <summary>
/// Gives the pieces of a row to the columns where their count differs: a cell may be empty, or stand on several lines. Pieces stay in
/// order; of all ways the one is taken in which pieces look most like what their columns hold.
/// </summary>
internal static class CellAligner
{
    private const int Fits = 0;
    private const int Neutral = 2;
    private const int Odd = 7;
    private const int EmptyCell = 3;
    private const int EmptyTask = 40;
    private const int GoesOn = 1;

    /// <summary>For each column the pieces that are its cell.</summary>
    public static IReadOnlyList<Passage> Align(IReadOnlyList<Passage> pieces, IReadOnlyList<TableColumn> columns)
    {
        if (pieces.Count == columns.Count)
        {
            return [.. pieces];
        }

        var cut = Solve(pieces, columns);
        var cells = new Passage[columns.Count];
        var end = pieces.Count;
        for (var column = columns.Count - 1; column >= 0; column--)
        {
            var start = cut[column, end];
            var cell = new PassageBuilder();
            for (var i = start; i < end; i++)
            {
                cell.Add(pieces[i], newParagraph: i > start && !GoesOnInCell(pieces[i - 1], columns[column]));
            }

            cells[column] = cell.Build();
            end = start;
        }

        return cells;
    }

    private static int[,] Solve(IReadOnlyList<Passage> pieces, IReadOnlyList<TableColumn> columns)
    {
        var cost = new int[columns.Count + 1, pieces.Count + 1];
        var cut = new int[columns.Count, pieces.Count + 1];
        for (var end = 1; end <= pieces.Count; end++)
        {
            cost[0, end] = int.MaxValue / 2;
        }

        for (var column = 0; column < columns.Count; column++)
        {
            for (var end = 0; end <= pieces.Count; end++)
            {
                cost[column + 1, end] = int.MaxValue / 2;
                for (var start = end; start >= 0; start--)
                {
                    var total = cost[column, start] + CellCost(pieces, start, end, columns[column]);
                    if (total < cost[column + 1, end])
                    {
                        (cost[column + 1, end], cut[column, end]) = (total, start);
                    }
                }
            }
        }

        return cut;
    }

    private static int CellCost(IReadOnlyList<Passage> pieces, int start, int end, TableColumn column)
    {
        if (start == end)
        {
            return column.Kind is FieldKind.Task or FieldKind.Number ? EmptyTask : EmptyCell;
        }

        var cost = 0;
        for (var i = start; i < end; i++)
        {
            // A lead is mostly one unit, so a list on several lines is rather the supporters'.
            cost += PieceCost(pieces[i].Folded, column.Kind) + (i == start ? 0 : column.Kind == FieldKind.LeadUnits ? GoesOn + 1 : GoesOn);
        }

        return cost;
    }

    private static int PieceCost(string text, FieldKind kind)
    {
        var isUnits = IsUnits(text);
        var isDeadline = DeadlineWords.IsDeadline(text.AsSpan().TrimEnd("。"));
        var isNumber = text.Length <= 4 && text.All(char.IsAsciiDigit);
        return kind switch
        {
            FieldKind.Number => isNumber ? Fits : 3 * Odd,
            FieldKind.Task or FieldKind.Measure => isUnits || isDeadline || isNumber ? Odd : text.Length < 5 ? Neutral + 2 : Fits,
            FieldKind.LeadUnits or FieldKind.SupportUnits or FieldKind.ResponsibleUnits => isUnits ? Fits : isDeadline ? 2 * Odd : text.Length > 12 && Sentences.EndsSentence(text) ? 2 * Odd : Odd - 1,
            FieldKind.Deadline or FieldKind.Schedule => isDeadline ? Fits : isUnits ? 2 * Odd : Neutral + 1,
            FieldKind.LeadLeaders or FieldKind.AssistLeaders => isUnits || isDeadline || text.Length > 20 ? 2 * Odd : Neutral - 1,
            _ => isUnits || isDeadline ? Odd - 2 : Neutral,
        };
    }

    private static bool IsUnits(string text)
    {
        var pieces = ListSplitter.Split(text);
        var units = pieces.Count(piece => UnitWords.IsUnitLike(OpenEnd.Strip(text.AsSpan(piece.Start, piece.Length))) || Collectives.IsPart(text.AsSpan(piece.Start, piece.Length)));
        return pieces.Count > 0 && units * 3 >= pieces.Count * 2;
    }

    // A list of units goes on behind its separator; each line else is a paragraph of the cell, or an item of its list.
    private static bool GoesOnInCell(Passage before, TableColumn column) =>
        column.Kind is FieldKind.Task or FieldKind.Measure ? !Sentences.EndsSentence(before.Folded) : before.Folded[^1] is '、' or ',' or ';';
}
