using System.Text.RegularExpressions;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Numbering;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline.Tables;

/// <summary>
/// Gives the pieces of a row to the columns where their count differs, or where one by one they clearly do not fit: a cell may be empty, or stand on several lines. Pieces stay in
/// order; of all ways the one is taken in which pieces look most like what their columns hold.
/// </summary>
internal sealed partial class CellAligner
{
    private const int Fits = 0;
    private const int Neutral = 2;
    private const int Odd = 7;
    private const int EmptyCell = 3;
    private const int EmptyTask = 40;
    private const int GoesOn = 1;

    /// <summary>Cells that look so much less like their columns than others would are in the wrong ones.</summary>
    private const int Mismatch = Odd + EmptyCell;

    private readonly IReadOnlyList<Passage> _pieces;
    private readonly IReadOnlyList<TableColumn> _columns;
    private readonly WrapWidth _wrap;
    private readonly bool _hasMeasures;
    private readonly bool _hasStages;
    private readonly int[,] _cut;

    private CellAligner(IReadOnlyList<Passage> pieces, IReadOnlyList<TableColumn> columns, WrapWidth wrap)
    {
        (_pieces, _columns, _wrap, _hasMeasures) = (pieces, columns, wrap, columns.Any(column => column.Kind == FieldKind.Measure));
        _hasStages = columns.Any(IsStage);
        (_cut, Cost) = Solve();
    }

    private int Cost { get; }

    /// <summary>For each column the pieces that are its cell.</summary>
    public static IReadOnlyList<Passage> Align(IReadOnlyList<Passage> pieces, IReadOnlyList<TableColumn> columns, WrapWidth wrap)
    {
        pieces = CellText.WithWholeNames(pieces);

        // 新建安置房六百套 / 新建中学两所 / 市教育局 / 年底前: as many pieces as columns, of which one is empty and one has two.
        var asIs = pieces.Count == columns.Count ? pieces.Zip(columns).Sum(cell => cell.First.IsEmpty ? EmptyCell : PieceCost(cell.First, cell.Second)) : int.MaxValue;
        return asIs >= Mismatch && new CellAligner(pieces, columns, wrap) is var aligner && asIs - aligner.Cost >= Mismatch ? aligner.Cells() : [.. pieces];
    }

    /// <summary>How little the pieces look like what their columns hold, at best: 0 where all do.</summary>
    public static int CostOf(IReadOnlyList<Passage> pieces, IReadOnlyList<TableColumn> columns, WrapWidth wrap) => new CellAligner(pieces, columns, wrap).Cost;

    /// <summary>Whether nothing is missing but remarks at the end of the row: each piece looks like what its column holds.</summary>
    public static bool LacksOnlyRemarks(IReadOnlyList<Passage> pieces, IReadOnlyList<TableColumn> columns, WrapWidth wrap) =>
        columns.Skip(pieces.Count).All(column => column.Kind == FieldKind.Extra) && CostOf(pieces, [.. columns.Take(pieces.Count)], wrap) == Fits;

    private Passage[] Cells()
    {
        var cells = new Passage[_columns.Count];
        var end = _pieces.Count;
        for (var column = _columns.Count - 1; column >= 0; column--)
        {
            var start = _cut[column, end];
            cells[column] = Passage.Empty;
            for (var i = start; i < end; i++)
            {
                cells[column] = CellText.Join(cells[column], _pieces[i], _columns[column].Kind, _wrap);
            }

            end = start;
        }

        return cells;
    }

    private (int[,] Cut, int Cost) Solve()
    {
        var cost = new int[_columns.Count + 1, _pieces.Count + 1];
        var cut = new int[_columns.Count, _pieces.Count + 1];
        for (var end = 1; end <= _pieces.Count; end++)
        {
            cost[0, end] = int.MaxValue / 2;
        }

        for (var column = 0; column < _columns.Count; column++)
        {
            var prices = PricesOf(column);
            for (var end = 0; end <= _pieces.Count; end++)
            {
                cost[column + 1, end] = int.MaxValue / 2;
                var own = 0;
                for (var start = end; start >= 0; start--)
                {
                    own += start < end ? prices[start] + (start + 1 < end ? GoesOnCost(column) + (EndsStage(start) ? Neutral : 0) : 0) : 0;
                    var total = cost[column, start] + (start < end ? own + (IsOpen(start - 1) ? Odd : BreaksStage(start - 1) ? Neutral : 0) : EmptyCost(column));
                    if (total < cost[column + 1, end])
                    {
                        (cost[column + 1, end], cut[column, end]) = (total, start);
                    }
                }
            }
        }

        return (cut, cost[_columns.Count, _pieces.Count]);
    }

    // 一季度: what is due then is prose like the task.
    private static bool IsStage(TableColumn column) => column is { Kind: FieldKind.Schedule, Label: null };

    // Where prose stands in several columns, a stop rather ends a cell,
    private bool EndsStage(int piece) => _hasStages && Sentences.EndsSentence(_pieces[piece].Folded);

    // and what has none goes on.
    private bool BreaksStage(int piece) => _hasStages && piece > 0 && !_pieces[piece].IsEmpty && !Sentences.EndsSentence(_pieces[piece].Folded) && _pieces[piece].Folded.Length > 1;

    // What ends with a comma goes on in the next piece, and so does a sentence in front of its figure.
    private bool IsOpen(int piece) =>
        piece >= 0 && !_pieces[piece].IsEmpty
        && (_pieces[piece].Folded[^1] is '、' or ',' || (piece + 1 < _pieces.Count && IsFigure(_pieces[piece + 1].Folded) && char.IsLetter(_pieces[piece].Folded[^1]) && !HasColumnOfFigures));

    // 总投资 and the like have no row in the vocabulary.
    private bool HasColumnOfFigures => _columns.Any(column => column is { Kind: FieldKind.Extra, Label: null });

    // …实现成交额 / 15亿元
    private static bool IsFigure(string text) =>
        text.Length > 1 && char.IsAsciiDigit(text[0]) && !char.IsAsciiDigit(text[^1]) && !DeadlineWords.StartsWithMarker(text)
        && NumberMarkParser.Parse(text, 0) is null or { RunsIntoFigure: true };

    private int[] PricesOf(int column) => [.. _pieces.Select(piece => piece.IsEmpty ? EmptyCost(column) : PieceCost(piece, _columns[column]) + MeasureCost(piece, column))];

    // 2.改造集市九个 is rather a measure than the task's next line.
    private int MeasureCost(Passage piece, int column) =>
        _columns[column].Kind == FieldKind.Task && _hasMeasures && NumberMarkParser.Parse(piece.Folded, 0) is { RunsIntoFigure: false } ? Neutral : 0;

    private int EmptyCost(int column) => _columns[column].Kind is FieldKind.Task or FieldKind.Number ? EmptyTask : EmptyCell;

    // A lead is mostly one unit, so a list on several lines is rather the supporters'.
    private int GoesOnCost(int column) => _columns[column].Kind == FieldKind.LeadUnits ? GoesOn + 1 : GoesOn;

    private static int PieceCost(Passage piece, TableColumn column)
    {
        var kind = column.Kind;
        var text = piece.Folded;
        var isUnits = CellText.IsUnits(text);
        var isDeadline = DeadlineWords.IsDeadline(text.AsSpan().TrimEnd("。"));
        var isNumber = text.Length <= 4 && text.All(char.IsAsciiDigit);
        var isOffice = !isUnits && IsOffice(piece);
        return kind switch
        {
            FieldKind.Number => isNumber ? Fits : 3 * Odd,
            FieldKind.Task or FieldKind.Measure => isUnits || isDeadline || isNumber || isOffice ? Odd : text.Length < 5 ? Neutral + 2 : Fits,
            FieldKind.LeadUnits or FieldKind.SupportUnits or FieldKind.ResponsibleUnits =>
                isUnits ? Fits : isDeadline || isOffice || Counted().IsMatch(text.AsSpan().TrimEnd('。')) ? 2 * Odd : text.Length > 12 && Sentences.EndsSentence(text) ? 2 * Odd : Odd - 1,
            FieldKind.Schedule when IsStage(column) => isUnits || isOffice ? 2 * Odd : Fits,
            FieldKind.Deadline or FieldKind.Schedule => isDeadline || DeadlineWords.StartsWithMarker(text) ? Fits : isUnits || isOffice ? 2 * Odd : Neutral + 1,
            FieldKind.LeadLeaders or FieldKind.AssistLeaders => isOffice ? Fits : isUnits || isDeadline || text.Length > 20 ? 2 * Odd : Neutral - 1,
            FieldKind.Group => TopicWords.IsTopicLike(text) ? Fits : isUnits || isDeadline || isOffice || text.Length > 20 || Sentences.EndsSentence(text) ? 2 * Odd : Neutral,
            _ => isUnits || isDeadline || isOffice || TopicWords.IsTopicLike(text) ? Odd - 2 : Neutral,
        };
    }

    // 新建中学两所   整修道路15公里
    [GeneratedRegex("[0-9一二两三四五六七八九十百千万]余?(?:所|处|座|家|个|条|项|套|户|台|辆|名|场|件|次|亩|公里|平方米|万元|亿元)$", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    // 党委委员、副镇长 何某某: a name alone may be anything.
    private static bool IsOffice(Passage piece) => piece.Folded.Length <= 60 && LeaderReader.ReadList(piece, LeaderRole.Lead, bareNames: false) is not null;
}
