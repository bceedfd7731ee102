using TaskDecomp.Diagnostics;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Outline;
using TaskDecomp.Parsing.Vocabulary;
using TaskDecomp.Text;

namespace TaskDecomp.Parsing.WorkItems;

/// <summary>
/// Keeps the words of a task's lines that no field has taken, as fields without a label: damage makes shapes that no rule knows
/// (<c>改造市场2个（含1处早市。（牵头单位：区商务局）第二批…</c>), and nothing printed vanishes.
/// </summary>
internal sealed class Leftovers
{
    private static readonly char[] Cells = ['|', '│', '\t'];

    private readonly OutlineNode _root;
    private readonly IReadOnlyDictionary<OutlineNode, ItemFields> _fields;
    private readonly HeldText _held;
    private readonly HashSet<int> _seen = [];
    private readonly List<SourceSpan> _gaps = [];
    private readonly List<OutlineNode> _above = [];
    private readonly PrintedWords _words;
    private readonly DiagnosticBag _diagnostics;

    private Leftovers(OutlineNode root, IReadOnlyDictionary<OutlineNode, ItemFields> fields, IReadOnlyList<TextLine> lines, PrintedWords words, DiagnosticBag diagnostics) =>
        (_root, _fields, _held, _words, _diagnostics) = (root, fields, new HeldText(lines), words, diagnostics);

    /// <summary>Adds what is left over to the fields of the items.</summary>
    /// <param name="root">The outline.</param>
    /// <param name="fields">The fields of its tasks and measures.</param>
    /// <param name="lines">The document's lines in order: the paragraphs of a table's row stand apart.</param>
    /// <param name="words">What no field needs to hold.</param>
    /// <param name="diagnostics">Where each is reported.</param>
    public static void Keep(OutlineNode root, IReadOnlyDictionary<OutlineNode, ItemFields> fields, IReadOnlyList<TextLine> lines, PrintedWords words, DiagnosticBag diagnostics)
    {
        var leftovers = new Leftovers(root, fields, lines, words, diagnostics);
        leftovers.Hold(root, isInSection: false);
        leftovers.Keep(root);
    }

    private void Hold(OutlineNode node, bool isInSection)
    {
        var (first, last) = (node.FirstLine, node.LastLine);
        if (_fields.TryGetValue(node, out var fields))
        {
            Hold(fields, first, last);
        }
        else if (node.Kind is OutlineNodeKind.Part or OutlineNodeKind.Heading || (node.Kind == OutlineNodeKind.Intro && isInSection))
        {
            // A paragraph that is none of these is in no field, nor is one below no heading: in the cell of a task it would vanish with its line.
            _held.Add(node.Label, first, last);
            node.Paragraphs.ForEach(paragraph => _held.Add(paragraph, first, last));
            Hold(node.Leaders, first, last);
        }

        node.Children.ForEach(child => Hold(child, isInSection: node != _root));
    }

    private void Hold(ItemFields fields, int first, int last)
    {
        foreach (var passage in (ReadOnlySpan<Passage>)[fields.Label, fields.Text, fields.Schedule])
        {
            _held.Add(passage, first, last);
        }

        fields.OpenEnds.ForEach(end => _held.Add(end, first, last));
        fields.Conventions.ForEach(rule => _held.Add(rule.Text, first, last));
        Hold(fields.Leaders, first, last);
        Hold(fields.Extras, first, last);
        foreach (var unit in fields.Units)
        {
            _held.Add(unit.Name, first, last);
            _held.Add(unit.Note, first, last);
            _held.Add(unit.Label, first, last);
        }

        foreach (var (label, value) in fields.Stages)
        {
            _held.Add(label, first, last);
            _held.Add(value, first, last);
        }
    }

    private void Hold(LeaderHeading? heading, int first, int last)
    {
        if (heading is not null)
        {
            _held.Add(heading.Departments, first, last);
            Hold(heading.Leaders, first, last);
            Hold(heading.Units, first, last);
        }
    }

    private void Hold(IReadOnlyList<LeaderName> leaders, int first, int last)
    {
        foreach (var leader in leaders)
        {
            _held.Add(leader.Name, first, last);
            _held.Add(leader.Title, first, last);
        }
    }

    private void Hold(IReadOnlyList<TailField> fields, int first, int last)
    {
        foreach (var field in fields)
        {
            _held.Add(field.Printed, first, last);
            _held.Add(field.Value, first, last);
        }
    }

    private void Keep(OutlineNode node)
    {
        if (_fields.TryGetValue(node, out var fields))
        {
            Keep(node, fields);
        }

        _above.Add(node);
        node.Children.ForEach(Keep);
        _above.RemoveAt(_above.Count - 1);
    }

    private void Keep(OutlineNode node, ItemFields fields)
    {
        var gaps = Gaps(node);
        for (var i = 0; i < gaps.Count; i++)
        {
            var gap = gaps[i];
            if (!_words.IsAll(gap.Folded) && !(node.IsRow && (_words.IsAll(Letters(gap.Folded)) || IsBroken(gaps, i, i + 1) || IsBroken(gaps, i - 1, i) || IsPrintedAgain(gap, node))))
            {
                fields.Extras.Add(new TailField(FieldLabel.Unnamed(FieldKind.Extra), Passage.Empty, gap));
                _diagnostics.Report(DiagnosticCatalog.WordsLeftOver, gap.ToRange(), gap.Text);
            }
        }
    }

    // │…市统计局以│ and │及市税务局│ below it: a word goes on in the next line of its cell.
    private bool IsBroken(List<Passage> gaps, int first, int next) =>
        first >= 0 && next < gaps.Count && _words.IsAll(Letters(gaps[first].Folded) + Letters(gaps[next].Folded));

    // A gap that reaches the end of its line goes on with the one that starts the next: a label may be broken there, as may be one of a row's cell anywhere.
    private List<Passage> Gaps(OutlineNode node)
    {
        _gaps.Clear();
        foreach (var line in node.Lines)
        {
            if (_seen.Add(line))
            {
                _held.AddGaps(line, _gaps);
            }
        }

        var runs = new List<List<SourceSpan>>();
        foreach (var span in _gaps)
        {
            var text = span.Line.Folded.AsSpan(span.Start, span.Length);
            var isInside = !node.IsRow && span.Start > span.Line.Start && span.End < span.Line.End;
            if (PrintedWords.AreMarks(text) || (isInside && _words.IsAll(text)))
            {
                continue;
            }

            var last = runs.Count > 0 ? runs[^1][^1] : default;
            if (runs.Count > 0 && last.End == last.Line.End && span.Start == span.Line.Start && span.Line.Number == last.Line.Number + 1)
            {
                runs[^1].Add(span);
            }
            else
            {
                runs.Add([span]);
            }
        }

        return runs.ConvertAll(Passage.Of);
    }

    // 3 | 完成老旧小区改造…: the head of a row, once more behind a page break   (1)市水利局 in the cell beside that of measure (1)   城乡建设 | 3: the name of the group in each of its rows
    private bool IsPrintedAgain(Passage gap, OutlineNode node)
    {
        var items = node.Children.Prepend(node).Concat(_above.Where(above => above.IsGroup)).ToList();
        var printed = items.SelectMany(item => item.Tail.Select(field => field.Value).Concat(item.Paragraphs).Append(item.Label)).Append(node.Label.Append(node.Text))
            .Select(passage => Letters(passage.Folded)).ToHashSet(StringComparer.Ordinal);
        return gap.Spans.SelectMany(span => span.Line.Text[span.Start..span.End].Split(Cells)).Select(cell => Letters(CharacterFolding.Fold(cell))).All(cell => cell.Length == 0 || printed.Contains(cell));
    }

    private static string Letters(string text) => string.Concat(text.Where(c => !PrintedWords.IsMark(c)));
}
