using TaskDecomp.Blocks;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing;

/// <summary>The first pass over a document: names its paragraphs one by one, and the rows of its tables by their grid.</summary>
internal sealed class DocumentLines
{
    /// <summary>A title, an attachment's mark and notes stand between a row that breaks a table and the header of the next.</summary>
    private const int MaxTitleRows = 4;

    private readonly LineClassifier _classifier;
    private readonly NoticeVocabulary _vocabulary;
    private readonly List<ClassifiedLine> _all = [];
    private readonly List<ClassifiedLine> _printed = [];
    private readonly List<ClassifiedLine> _furniture = [];
    private TableHeader? _header;

    private DocumentLines(NoticeVocabulary vocabulary) => (_classifier, _vocabulary) = (new LineClassifier(vocabulary), vocabulary);

    /// <summary>Every paragraph and row, blank ones included.</summary>
    public IReadOnlyList<ClassifiedLine> All => _all;

    /// <summary>Those that print something and are no furniture. The paragraphs of a row that is no task's stand apart, under its number.</summary>
    public List<ClassifiedLine> Printed => _printed;

    /// <summary>Those that the file itself knows to be furniture.</summary>
    public IReadOnlyList<ClassifiedLine> Furniture => _furniture;

    /// <summary>Every line, and behind it the paragraphs of a row that stand apart.</summary>
    public List<TextLine> InOrder()
    {
        var lines = new List<TextLine>(_all.Count);
        var next = 0;
        foreach (var line in _all.Select(classified => classified.Line))
        {
            lines.Add(line);
            for (; next < _printed.Count && _printed[next].Line.Number <= line.Number; next++)
            {
                if (_printed[next].Line != line)
                {
                    lines.Add(_printed[next].Line);
                }
            }
        }

        return lines;
    }

    /// <summary>Names the lines of a document.</summary>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static DocumentLines Read(BlockDocument document, NoticeVocabulary vocabulary, CancellationToken cancellationToken)
    {
        var lines = new DocumentLines(vocabulary);
        foreach (var block in document.Blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (block.IsFurniture)
            {
                lines.AddFurniture(block);
            }
            else if (block is TableBlock table)
            {
                lines.AddTable(TableGrid.Resolve(table));
            }
            else if (block is ParagraphBlock paragraph)
            {
                lines.AddParagraph(new TextLine(paragraph.Number, paragraph.Text) { IsFull = paragraph.IsFull });
            }
        }

        return lines;
    }

    private void AddFurniture(Block block)
    {
        foreach (var (number, text) in block.Lines())
        {
            var line = new TextLine(number, text);
            _all.Add(new ClassifiedLine(line, line.Length == 0 ? LineKind.Blank : LineKind.Furniture));
            _furniture.Add(_all[^1]);
        }
    }

    private void AddParagraph(TextLine line)
    {
        var classified = _classifier.Classify(line);
        // Below another headline only numbers where the header has them tell that a table goes on with it.
        _header = classified.Kind is LineKind.Attachment or LineKind.Headline && _header?.IndexOf(Vocabulary.FieldKind.Number) < 0 ? null : _header;
        Add(classified);
    }

    private void Add(ClassifiedLine line)
    {
        _all.Add(line);
        if (line.Kind != LineKind.Blank)
        {
            _printed.Add(line);
        }
    }

    private void AddTable(IReadOnlyList<(TextLine Line, GridRow Row)> table)
    {
        var rows = table.Select(entry => entry.Row).ToList();
        if (TableForms.Find(rows, _vocabulary) is { Count: > 0 } forms)
        {
            AddForms(table, forms);
            return;
        }

        var titles = new HashSet<string>(StringComparer.Ordinal);
        var header = _header is { } above && GoesOn(above, rows) ? above with { LineCount = 0 } : null;
        var isOpen = false;
        for (var i = 0; i < rows.Count; i++)
        {
            if (table[i].Line.Length == 0)
            {
                Add(new ClassifiedLine(table[i].Line, LineKind.Blank));
            }
            else if (TableHeader.At(rows, i, _vocabulary) is { } found)
            {
                for (var k = 0; k < found.LineCount; k++)
                {
                    Add(new ClassifiedLine(table[i + k].Line, LineKind.TableHeader) { Header = k > 0 || (isOpen && found.IsSameAs(header)) ? null : found });
                }

                (header, isOpen, i) = (found, true, i + found.LineCount - 1);
            }
            else if (header is null || IsTitle(rows, i, titles))
            {
                titles.UnionWith(rows[i].Filled.Select(cell => cell.Folded));
                AddPlain(table[i].Line, rows[i]);
                isOpen = false;
            }
            else
            {
                var isPrintedAgain = rows[i].Filled is [var only] && titles.Contains(only.Folded);
                Add(isPrintedAgain
                    ? new ClassifiedLine(table[i].Line, LineKind.TableHeader)
                    : new ClassifiedLine(table[i].Line, LineKind.TableRow) { Grid = rows[i], Header = isOpen ? null : header with { LineCount = 0 } });
                isOpen = true;
            }
        }

        _header = header;
    }

    private void AddForms(IReadOnlyList<(TextLine Line, GridRow Row)> table, IReadOnlyList<TableForm> forms)
    {
        for (var i = 0; i < table.Count; i++)
        {
            var (line, row) = table[i];
            var form = forms.FirstOrDefault(form => form.Start <= i && i < form.End);
            if (line.Length == 0)
            {
                Add(new ClassifiedLine(line, LineKind.Blank));
            }
            else if (form is null)
            {
                AddPlain(line, row);
            }
            else if (form.Start == i)
            {
                var lines = table.Take(form.End).Skip(i).Select(entry => entry.Line.Number).ToList();
                Add(new ClassifiedLine(line, LineKind.TableRow) { Header = form.Header, Grid = form.Values with { Lines = lines } });
            }
            else
            {
                _all.Add(new ClassifiedLine(line, LineKind.TableRow));
            }
        }

        _header = null;
    }

    // A row that is no task's: its only cell may hold a whole page.
    private void AddPlain(TextLine line, GridRow row)
    {
        if (row.Filled is not [var only])
        {
            Add(_classifier.Classify(line));
            return;
        }

        var paragraphs = only.Spans.Select(span => _classifier.Classify(new TextLine(line.Number, line.Text[span.Start..span.End]) { Offset = span.Start })).Where(paragraph => paragraph.Kind != LineKind.Blank).ToList();
        _all.Add(paragraphs[0]);
        _printed.AddRange(paragraphs);
    }

    // 附件2 and a headline part two lists of one table where the second has a header of its own.
    private bool IsTitle(List<GridRow> rows, int index, HashSet<string> titles)
    {
        if (rows[index].Filled is not [var only] || titles.Contains(only.Folded))
        {
            return false;
        }

        var kind = _classifier.Classify(new TextLine(only.FirstLine, only.Text)).Kind;
        return kind == LineKind.Attachment
            || (kind == LineKind.Headline && Enumerable.Range(index + 1, MaxTitleRows).Any(next => next < rows.Count && TableHeader.At(rows, next, _vocabulary) is not null));
    }

    // A table without labels of its own, as wide as the one above, and with numbers where that one has them.
    private bool GoesOn(TableHeader above, List<GridRow> rows)
    {
        var number = above.IndexOf(Vocabulary.FieldKind.Number);
        var full = rows.FindAll(row => row.Filled.Count > 1);
        if (above.Layout != TableLayout.Grid || full.Count == 0 || full[0].Slots.Count != above.Columns.Count
            || full[0].Filled.Exists(cell => _vocabulary.Labels.MatchWhole(cell.Folded) is not null))
        {
            return false;
        }

        var column = number < 0 ? above.IndexOf(Vocabulary.FieldKind.Task) : number;
        return full.Count(row => number < 0 ? !row.Slots[column].Text.IsEmpty : row.Slots[column].Text.Folded.Any(char.IsAsciiDigit)) * 2 >= full.Count;
    }
}
