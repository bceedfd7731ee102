using System.Globalization;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline.Tables;

/// <summary>
/// Splits rows between which nothing stands but the next number, and whose cells nothing parts: <c>新建公园3处市住建局12月底前2…</c>.
/// A row is split where its words leave one way only.
/// </summary>
internal sealed class RunSplitter
{
    private const int MaxDeadline = 20;
    private const int MaxUnit = 28;

    /// <summary>A longer row is not split.</summary>
    private const int MaxRow = 800;
    private const int MaxList = 240;

    /// <summary>Two starts of one name as near as this cannot be told apart: 市城市管理局.</summary>
    private const int MinBetweenStarts = 5;

    private readonly IReadOnlyList<TableColumn> _columns;
    private readonly string _run;
    private readonly char _level;

    /// <summary>Prepares for a run.</summary>
    /// <param name="columns">The columns of its header, the first two those of numbers and tasks.</param>
    /// <param name="run">The folded run behind the header.</param>
    public RunSplitter(IReadOnlyList<TableColumn> columns, string run) => (_columns, _run, _level) = (columns, run, LevelOf(run));

    /// <summary>The row that starts at an offset: where it ends, and where its cells stand; null where these are not certain.</summary>
    /// <param name="start">Offset behind its number.</param>
    /// <param name="next">The number that the row behind it has.</param>
    public (int End, List<(int Start, int End)>? Cells) Next(int start, int next)
    {
        var number = next.ToString(CultureInfo.InvariantCulture);
        var likely = -1;
        for (var i = _run.IndexOf(number, start, StringComparison.Ordinal); i > 0 && i <= start + MaxRow; i = _run.IndexOf(number, i + 1, StringComparison.Ordinal))
        {
            if (!IsRowNumber(i, i + number.Length))
            {
                continue;
            }

            if (Split(start, i) is { } cells)
            {
                return (i, cells);
            }

            likely = likely < 0 && EndsRow(_run.AsSpan(start, i - start)) ? i : likely;
        }

        return likely > 0 ? (likely, Split(start, likely)) : (_run.Length, Split(start, _run.Length));
    }

    // Not a digit of a longer figure, and not a count: 3处, 12月.
    private bool IsRowNumber(int start, int end) =>
        !char.IsAsciiDigit(_run[start - 1]) && _run[start - 1] != '.' && end < _run.Length && !char.IsAsciiDigit(_run[end])
        && _run[end] is not ('.' or '%' or '月' or '年' or '日' or '个' or '处' or '家' or '项' or '所' or '公' or '亿' or '万' or '千' or '座' or '条' or '次' or '季' or '-' or '~');

    private static bool EndsRow(ReadOnlySpan<char> row) =>
        DeadlineStart(row) < row.Length || (!row.IsEmpty && (Sentences.IsStop(row[^1]) || UnitWords.IsUnitLike(row[Math.Max(0, row.Length - 4)..])));

    private List<(int Start, int End)>? Split(int start, int end)
    {
        if (end - start > MaxRow)
        {
            return null;
        }

        var cells = new List<(int, int)>();
        var row = _run.AsSpan(start, end - start);
        var rest = row.TrimEnd().Length;
        for (var column = _columns.Count - 1; column >= 2; column--)
        {
            if (_columns[column].Kind is not FieldKind.Deadline and not FieldKind.Schedule)
            {
                break;
            }

            var deadline = DeadlineStart(row[..rest]);
            if (deadline == rest || (deadline > 0 && char.IsAsciiDigit(row[deadline - 1])))
            {
                return null;
            }

            cells.Insert(0, (start + deadline, start + rest));
            rest = deadline;
        }

        var lists = _columns.Count - 2 - cells.Count;
        if (lists is < 1 or > 2 || !_columns.Skip(2).Take(lists).All(column => column.IsUnits) || UnitsStart(row[..rest]) is not { } units)
        {
            return null;
        }

        if (lists == 1)
        {
            cells.Insert(0, (start + units, start + rest));
        }
        else if (SecondList(row[units..rest]) is { } second)
        {
            cells.InsertRange(0, [(start + units, start + units + second), (start + units + second, start + rest)]);
        }
        else
        {
            return null;
        }

        cells.Insert(0, (start, start + units));
        return cells;
    }

    // The longest deadline at the end; the length of the text where there is none.
    private static int DeadlineStart(ReadOnlySpan<char> text)
    {
        for (var start = Math.Max(0, text.Length - MaxDeadline); start < text.Length - 1; start++)
        {
            if (DeadlineWords.IsDeadline(text[start..]))
            {
                return start;
            }
        }

        return text.Length;
    }

    // Behind the last stop; without one, where the first name of the level that all names have begins.
    private int? UnitsStart(ReadOnlySpan<char> text)
    {
        var stop = text.LastIndexOf('。');
        if (stop >= 0)
        {
            return stop + 1 < text.Length && AreUnits(text[(stop + 1)..]) ? stop + 1 : null;
        }

        var found = -1;
        for (var i = text.Length - 2; i > Math.Max(0, text.Length - MaxList); i--)
        {
            if (text[i] != _level || text[i - 1] is '全' or '本' or '我' or '、' or ',' || !IsUnit(FirstPiece(text[i..])))
            {
                continue;
            }

            if (found >= 0 && found - i < MinBetweenStarts)
            {
                return null;
            }

            // 、 parts names of the list: an earlier start may hold them all.
            if (found >= 0 && text[i..found].IndexOfAny('、', ',') < 0)
            {
                break;
            }

            found = AreUnits(text[i..]) ? i : found;
        }

        return found > 0 ? found : null;
    }

    // 市住建局市园林局、市财政局: one name runs into the next at one place only.
    private int? SecondList(ReadOnlySpan<char> lists)
    {
        int? found = null;
        foreach (var piece in ListSplitter.Split(lists))
        {
            for (var i = piece.Start + 2; i < piece.End - 1; i++)
            {
                if ((lists[i] == _level || lists[i] == '各') && IsUnit(lists[piece.Start..i]) && IsUnit(lists[i..piece.End]))
                {
                    if (found is not null)
                    {
                        return null;
                    }

                    found = i;
                }
            }
        }

        return found;
    }

    private static bool AreUnits(ReadOnlySpan<char> text)
    {
        foreach (var piece in ListSplitter.Split(text))
        {
            var name = text[piece.Start..piece.End];
            if (!IsUnit(name) && !Collectives.IsPart(name) && !Collectives.IsStart(name))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsUnit(ReadOnlySpan<char> name) => name.Length <= MaxUnit && UnitWords.IsUnitLike(OpenEnd.Strip(name)) && !name.ContainsAnyInRange('0', '9');

    private static ReadOnlySpan<char> FirstPiece(ReadOnlySpan<char> text) => ListSplitter.Split(text) is [var first, ..] ? text[first.Start..first.End] : [];

    // The character that most names behind a 、 begin with: 市, 县, 区.
    private static char LevelOf(string run)
    {
        var counts = new Dictionary<char, int>();
        foreach (var level in "市县区省镇州乡")
        {
            counts[level] = CountOf(run, level);
        }

        return counts.MaxBy(entry => entry.Value).Key;
    }

    private static int CountOf(string run, char level)
    {
        var count = 0;
        for (var i = run.IndexOf(level); i >= 0; i = run.IndexOf(level, i + 1))
        {
            count += i > 0 && run[i - 1] is '、' or '。' ? 1 : 0;
        }

        return count;
    }
}
