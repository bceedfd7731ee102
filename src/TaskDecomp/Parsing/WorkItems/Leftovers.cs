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

    private readonly IReadOnlyDictionary<OutlineNode, ItemFields> _fields;
    private readonly ILookup<int, TextLine> _lines;
    private readonly HeldText _held;
    private readonly HashSet<int> _seen = [];
    private readonly PrintedWords _words;
    private readonly DiagnosticBag _diagnostics;

    private Leftovers(IReadOnlyDictionary<OutlineNode, ItemFields> fields, ILookup<int, TextLine> lines, PrintedWords words, DiagnosticBag diagnostics) =>
        (_fields, _lines, _held, _words, _diagnostics) = (fields, lines, new HeldText(lines.Count), words, diagnostics);

    /// <summary>Adds what is left over to the fields of the items.</summary>
    /// <param name="root">The outline.</param>
    /// <param name="fields">The fields of its tasks and measures.</param>
    /// <param name="lines">The document's lines by their number: the paragraphs of a table's row stand apart.</param>
    /// <param name="words">What no field needs to hold.</param>
    /// <param name="diagnostics">Where each is reported.</param>
    public static void Keep(OutlineNode root, IReadOnlyDictionary<OutlineNode, ItemFields> fields, ILookup<int, TextLine> lines, PrintedWords words, DiagnosticBag diagnostics)
    {
        var leftovers = new Leftovers(fields, lines, words, diagnostics);
        leftovers.Hold(root);
        leftovers.Keep(root);
    }

    private void Hold(OutlineNode node)
    {
        var (first, last) = (node.FirstLine, node.LastLine);
        IEnumerable<Passage> passages = _fields.TryGetValue(node, out var fields) ? PassagesOf(fields) : [node.Label, .. node.Paragraphs, .. PassagesOf(node.Leaders)];
        foreach (var passage in passages)
        {
            _held.Add(passage, first, last);
        }

        node.Children.ForEach(Hold);
    }

    private static IEnumerable<Passage> PassagesOf(ItemFields fields) =>
    [
        fields.Label, fields.Text, fields.Schedule,
        .. fields.OpenEnds,
        .. fields.Units.SelectMany(unit => new[] { unit.Name, unit.Note, unit.Label }),
        .. fields.Leaders.SelectMany(leader => new[] { leader.Name, leader.Title }),
        .. fields.Stages.SelectMany(stage => new[] { stage.Label, stage.Value }),
        .. fields.Conventions.Select(rule => rule.Text),
        .. fields.Extras.SelectMany(extra => new[] { extra.Printed, extra.Value }),
    ];

    private static IEnumerable<Passage> PassagesOf(LeaderHeading? heading) =>
        heading is null ? [] : [heading.Departments, .. heading.Leaders.SelectMany(leader => new[] { leader.Name, leader.Title }), .. heading.Units.SelectMany(field => new[] { field.Printed, field.Value })];

    private void Keep(OutlineNode node)
    {
        if (_fields.TryGetValue(node, out var fields))
        {
            Keep(node, fields);
        }

        node.Children.ForEach(Keep);
    }

    private void Keep(OutlineNode node, ItemFields fields)
    {
        var gaps = Gaps(node.Lines.Where(_seen.Add)).Where(gap => Letters(gap.Folded).Length > 0).ToList();
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

    // A gap that reaches the end of its line goes on with the one that starts the next: a label may be broken there.
    private IEnumerable<Passage> Gaps(IEnumerable<int> lines)
    {
        var gap = new List<SourceSpan>();
        foreach (var span in lines.SelectMany(line => _lines[line]).SelectMany(_held.Gaps))
        {
            if (gap is [.., var last] && !(last.End == last.Line.End && span.Start == span.Line.Start && span.Line != last.Line))
            {
                yield return Passage.Of(gap);
                gap = [];
            }

            gap.Add(span);
        }

        if (gap.Count > 0)
        {
            yield return Passage.Of(gap);
        }
    }

    // 3 | 完成老旧小区改造…: the head of a row, once more behind a page break   (1)市水利局 in the cell beside that of measure (1)
    private static bool IsPrintedAgain(Passage gap, OutlineNode node)
    {
        var items = node.Children.Prepend(node).ToList();
        var printed = items.SelectMany(item => item.Tail.Select(field => field.Value).Concat(item.Paragraphs).Append(item.Label)).Append(node.Label.Append(node.Text))
            .Select(passage => Letters(passage.Folded)).ToHashSet(StringComparer.Ordinal);
        return gap.Spans.SelectMany(span => span.Line.Text[span.Start..span.End].Split(Cells)).Select(cell => Letters(CharacterFolding.Fold(cell))).All(cell => cell.Length == 0 || printed.Contains(cell));
    }

    private static string Letters(string text) => string.Concat(text.Where(c => !PrintedWords.IsMark(c)));
}
