using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Numbering;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline.Tables;

/// <summary>Puts the lines below a header together to rows: one reader for each way in which a table is given.</summary>
internal abstract class RowReader
{
    /// <summary>No row takes more lines.</summary>
    protected const int MaxRowLines = 200;

    /// <summary>A longer line groups no rows.</summary>
    protected const int MaxGroup = 40;

    private const int MaxContinued = 8;
    private const int MaxDigits = 4;

    /// <summary>Prepares for a table.</summary>
    protected RowReader(TableScope scope)
    {
        Scope = scope;
        NumberColumn = scope.Header.IndexOf(FieldKind.Number);
        MeasureColumn = scope.Header.IndexOf(FieldKind.Measure);
    }

    /// <summary>The rows read.</summary>
    public List<TableRow> Rows { get; } = [];

    /// <summary>The table.</summary>
    protected TableScope Scope { get; }

    /// <summary>The columns of the table.</summary>
    protected IReadOnlyList<TableColumn> Columns => Scope.Header.Columns;

    /// <summary>The column of row numbers; -1 where there is none.</summary>
    protected int NumberColumn { get; }

    /// <summary>The column of measures; -1 where there is none.</summary>
    protected int MeasureColumn { get; }

    // A name and an office on a line of their own are then rather a cell of that column than a heading.
    private bool HasLeaders => Scope.Header.Has(FieldKind.LeadLeaders, FieldKind.AssistLeaders);

    /// <summary>A page break stands before the next row.</summary>
    protected bool IsBehindBreak { get; set; }

    /// <summary>Reads rows up to a line that is none, or to the end.</summary>
    /// <returns>The index behind the table.</returns>
    public abstract int Read(int start, int end);

    /// <summary>Whether a line is no row though rows may follow: the header printed again, a page's number. It is claimed.</summary>
    protected bool IsSkipped(ClassifiedLine line)
    {
        if (line.Kind == LineKind.Furniture)
        {
            Scope.Ledger.Claim(line.Line.Number, LineClass.Boilerplate, LedgerRule.PageNumber);
        }
        else if ((line.Kind == LineKind.TableHeader && (line.Header is null || line.Header.IsSameAs(Scope.Header))) || IsContinuationMark(line.Line))
        {
            Scope.Ledger.Claim(line.Line.Number, LineClass.Heading, LedgerRule.TableHeader);
        }
        else
        {
            return false;
        }

        IsBehindBreak = true;
        return true;
    }

    /// <summary>Adds a row.</summary>
    protected void Add(TableRow row)
    {
        Rows.Add(row with { IsBehindBreak = IsBehindBreak });
        IsBehindBreak = false;
    }

    /// <summary>Adds a line that runs across the table.</summary>
    protected void AddAcross(Passage text) => Add(new TableRow([text], [.. text.Spans.Select(span => span.Line.Number).Distinct()], true));

    /// <summary>Reports a row with too few cells.</summary>
    protected void ReportMissing(int line, string row, int cells, int columns) =>
        Scope.Diagnostics.Report(DiagnosticCatalog.RowCellsMissing, line, row, cells, columns);

    /// <summary>Whether a cell is a row's number.</summary>
    protected static bool IsNumber(string text) => text.Length is > 0 and <= MaxDigits && text.All(char.IsAsciiDigit);

    /// <summary>Whether a cell is a heading by its look: 一、项目建设, 钱某某副区长负责事项(共2项).</summary>
    protected bool IsHeadingText(Passage cell) =>
        !Sentences.EndsSentence(cell.Folded) && (NumberMarkParser.Parse(cell.Folded, 0) is { Style: < NumberStyle.Arabic } || LeaderHeading.Read(cell, Scope.Vocabulary, HasLeaders) is not null);

    /// <summary>Whether a line is one.</summary>
    protected bool IsHeading(ClassifiedLine line) =>
        (line.Mark is { Style: < NumberStyle.Arabic } && !line.EndsSentence)
        || (line.Kind is LineKind.Text or LineKind.Headline && !line.EndsSentence && LeaderHeading.Read(Passage.Of(line.Line), Scope.Vocabulary, HasLeaders) is not null);

    // (续表)   续表1
    private static bool IsContinuationMark(TextLine line) =>
        line.Length <= MaxContinued && (line.Content.Contains("续表", StringComparison.Ordinal) || line.Content.SequenceEqual("(续)"));
}
