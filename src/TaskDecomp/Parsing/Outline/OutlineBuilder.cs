using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Numbering;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline;

/// <summary>Decides of each numbered item and paragraph whether it is a heading, a task, a measure or text, block by block.</summary>
/// <param name="form">How the document prints its tasks.</param>
/// <param name="vocabulary">The labels and words to look for.</param>
internal sealed class OutlineBuilder(DocumentForm form, NoticeVocabulary vocabulary)
{
    private const int MaxTopicLength = 30;

    /// <summary>Turns short paragraphs above numbered items into headings, before the items are nested.</summary>
    public static void MarkTopics(IReadOnlyList<OutlineNode> items, NoticeVocabulary vocabulary)
    {
        for (var i = 0; i + 1 < items.Count; i++)
        {
            var (item, next) = (items[i], items[i + 1]);
            if (item is { Kind: OutlineNodeKind.Paragraph, Tail.Count: 0, EndsSentence: false, Paragraphs.Count: 1 }
                && item.Paragraphs[0].Folded.Length <= MaxTopicLength && !item.Paragraphs[0].Folded.AsSpan().ContainsAny(',', '。')
                && next.Kind == OutlineNodeKind.Numbered && !item.Paragraphs[0].Folded.StartsWith('(') && vocabulary.Words.AtEnd(item.Paragraphs[0].Folded)?.Role != UnitRole.Support)
            {
                item.Kind = OutlineNodeKind.Heading;
                item.Leaders = LeaderHeading.Read(item.Paragraphs[0], vocabulary) ?? LeaderHeading.OfUnits(item.Paragraphs[0]);
            }
        }
    }

    /// <summary>Decides below a node.</summary>
    public void Decide(OutlineNode parent)
    {
        // The styles of which an item is known to be a heading: those beside it that have no text are headings too.
        var headingStyles = parent.Children.Where(child => child.Mark is not null && child.Children.Exists(below => below.Kind == OutlineNodeKind.Numbered))
            .Select(child => child.Mark!.Value.Style).ToHashSet();
        var runsOn = NumbersRunOn(parent.Children);
        foreach (var child in parent.Children)
        {
            if (IsWithoutTasks(child))
            {
                child.Kind = child.Kind == OutlineNodeKind.Part ? OutlineNodeKind.Part : OutlineNodeKind.Heading;
                NotesOutline.Flatten(child);
                continue;
            }

            if (child.Kind == OutlineNodeKind.Numbered)
            {
                DecideNumbered(child, headingStyles, runsOn);
                if (child.Kind == OutlineNodeKind.Heading)
                {
                    headingStyles.Add(child.Mark!.Value.Style);
                }
            }

            if (child.Kind == OutlineNodeKind.Part)
            {
                child.Leaders ??= OfHeading(child);
            }

            if (child.Kind is OutlineNodeKind.Part or OutlineNodeKind.Heading)
            {
                Decide(child);
            }
        }

        parent.Children = [.. parent.Children.SelectMany(WithParagraphsBehind)];
        DecideParagraphs(parent);
    }

    // 一、农业(责任单位:县农业局) 1.…2.… 二、工业(责任单位:县工信局) 3.…: numbers that run on count tasks, not the paragraphs of one.
    private static bool NumbersRunOn(List<OutlineNode> nodes)
    {
        var last = 0;
        foreach (var node in nodes.Where(node => node.Mark is { Style: <= NumberStyle.BracketedChinese } && !NotesOutline.IsRequirement(node)))
        {
            var items = node.Children.FindAll(item => item.Mark is { Style: NumberStyle.Arabic or NumberStyle.BracketedChinese });
            if (items.Count == 0 || (last > 0 && items[0].Number != last + 1))
            {
                return false;
            }

            last = items[^1].Number!.Value;
        }

        return nodes.Count > 1 && last > 0;
    }

    private bool IsWithoutTasks(OutlineNode node) =>
        (node.Kind is OutlineNodeKind.Part && (NotesOutline.IsForm(node) || NotesOutline.IsGlossary(node)))
        || (node.Kind is OutlineNodeKind.Numbered or OutlineNodeKind.Heading && (NotesOutline.IsExplanation(node) || (form.HasUnits && NotesOutline.IsRequirement(node))) && !HasFieldsBelow(node));

    // A paragraph behind the fields of a task is no longer the task's.
    private static IEnumerable<OutlineNode> WithParagraphsBehind(OutlineNode node)
    {
        if (node.Kind != OutlineNodeKind.Task)
        {
            return [node];
        }

        var behind = new List<OutlineNode>();
        Take(node, behind);
        foreach (var measure in node.Children)
        {
            Take(measure, behind);
        }

        return behind.Prepend(node);
    }

    private static void Take(OutlineNode node, List<OutlineNode> paragraphs)
    {
        paragraphs.AddRange(node.Children.FindAll(IsParagraph));
        node.Children.RemoveAll(IsParagraph);
    }

    private static bool IsParagraph(OutlineNode node) => node.Kind is OutlineNodeKind.Paragraph or OutlineNodeKind.Intro;

    private void DecideNumbered(OutlineNode node, HashSet<NumberStyle> headingStyles, bool runsOn)
    {
        if (node.Children.Exists(child => child.IsRow || child.IsGroup) || IsOverUnnumberedTasks(node))
        {
            // A heading over a table, or over tasks without numbers.
            node.Kind = OutlineNodeKind.Heading;
            node.Leaders = OfHeading(node);
            Decide(node);
            return;
        }

        var items = node.Children.FindAll(child => child.Kind == OutlineNodeKind.Numbered);
        node.Leaders = node.HasTail || (HasOwnFields(node) && items.Count == 0) ? null : LeaderHeading.Read(HeadingTitle(node), vocabulary);
        if (node.Mark!.Value.Style == NumberStyle.Chinese && items.Count > 0 && !node.EndsSentence && LeaderHeading.OfFields(node.Tail) is { } named)
        {
            // 二、社会事业 / 牵头领导:钱某某副市长 / 1.…
            node.Leaders = named;
        }

        if (node.Leaders is null && items.Count > 0 && node.Tail.Count == 0 && node.Mark.Value.Style < NumberStyle.Arabic)
        {
            node.Leaders = LeaderHeading.OfUnits(HeadingTitle(node));
        }

        // （一）责任单位:县发改局 / 1.…2.… has no text to be a task of.
        var isBare = node.Paragraphs.Count == 0 && node.Mark.Value.Style < NumberStyle.Arabic;
        if (node.Leaders is null && items.Count > 0 && (isBare || (runsOn && !node.EndsSentence && (node.Mark.Value.Style == NumberStyle.Chinese || !items.Exists(HasFieldsBelow)))))
        {
            node.Leaders = LeaderHeading.WithUnits(node, form.HasBareForms ? TailBracketKind.BareUnits : TailBracketKind.RoleWords, vocabulary);
            if (isBare && node.Leaders is not null)
            {
                node.Paragraphs.Add(Printed(node.Tail));
            }
        }

        if (node.Leaders is not null && (items.Count > 0 || node.Children.Count > 0 || node.Mark!.Value.Style < NumberStyle.Arabic))
        {
            node.Kind = OutlineNodeKind.Heading;
        }
        else if (items.Count == 0)
        {
            node.Kind = IsEmptyHeading(node, headingStyles) ? OutlineNodeKind.Heading : OutlineNodeKind.Task;
            FoldParagraphs(node);
        }
        else
        {
            DecideWithItems(node, items);
        }

        node.Leaders = node.Kind == OutlineNodeKind.Heading ? node.Leaders : null;
    }

    // The fields of the first line as they are printed there.
    private static Passage Printed(List<TailField> fields)
    {
        var first = fields[0].Printed.Spans[0];
        var end = fields.Select(field => field.Value.IsEmpty ? field.Printed.Spans[^1] : field.Value.Spans[0]).Where(span => span.Line == first.Line).Append(first).Max(span => span.End);
        return Passage.Of(first.Line, first.Start, end);
    }

    private bool IsOverUnnumberedTasks(OutlineNode node) =>
        !HasOwnFields(node) && node.Children is [{ Kind: OutlineNodeKind.Paragraph } first, ..] && HasOwnFields(first);

    private void DecideWithItems(OutlineNode node, List<OutlineNode> items)
    {
        var withFields = items.Count(HasFieldsBelow);
        var isNarrow = items.TrueForAll(item => item.Mark!.Value.Style >= NumberStyle.BracketedArabic);
        var isOwn = HasOwnFields(node);
        var isHeading = !isOwn && (isNarrow ? node.Mark!.Value.Style < NumberStyle.Arabic && !node.EndsSentence : !IsSentenceWithText(node, withFields));
        if (isHeading)
        {
            node.Kind = OutlineNodeKind.Heading;
            return;
        }

        node.Kind = OutlineNodeKind.Task;
        var fieldsOfAll = !isOwn && withFields == 1 && items.Count > 1 && HasOwnFields(items[^1]);
        if (withFields == 0 || fieldsOfAll)
        {
            FoldItems(node);
            return;
        }

        foreach (var item in items)
        {
            item.Kind = OutlineNodeKind.Measure;
            var requests = item.Children.FindAll(IsClosing);
            item.Children.RemoveAll(requests.Contains);
            FoldItems(item);
            node.Children.AddRange(requests);
        }

        FoldParagraphs(node);
    }

    // (三)完成下列改造。 with 1. 2. below and units nowhere but perhaps at the end
    private bool IsSentenceWithText(OutlineNode node, int withFields) =>
        form.HasUnits && withFields == 0 && node.EndsSentence && node.Mark!.Value.Style >= NumberStyle.BracketedChinese;

    // A heading over nothing, beside headings: 四、其他工作
    private bool IsEmptyHeading(OutlineNode node, HashSet<NumberStyle> headingStyles)
    {
        if (HasOwnFields(node) || node.EndsSentence)
        {
            return false;
        }

        var hasText = node.Paragraphs.Count > 1 || node.Children.Count > 0;
        return node.Mark!.Value.Style < NumberStyle.Arabic && (headingStyles.Contains(node.Mark.Value.Style) || (hasText && form.HasUnits));
    }

    private void DecideParagraphs(OutlineNode parent)
    {
        var isBeforeTasks = true;
        var behindTasks = parent.Children.FindLastIndex(child => child.Kind is not OutlineNodeKind.Paragraph || (HasOwnFields(child) && !IsRequest(child, isBehindTasks: true))) + 1;
        foreach (var (index, child) in parent.Children.Index())
        {
            if (child.Kind == OutlineNodeKind.Paragraph && IsRequest(child, behindTasks > 0 && index >= behindTasks))
            {
                child.Kind = OutlineNodeKind.Intro;
            }
            else if (child.Kind == OutlineNodeKind.Paragraph && (HasOwnFields(child) || IsUnnumberedTask(child, parent)))
            {
                child.Kind = OutlineNodeKind.Task;
            }
            else if (child.Kind == OutlineNodeKind.Paragraph && (isBeforeTasks || IsNote(child)))
            {
                child.Kind = OutlineNodeKind.Intro;
            }

            isBeforeTasks &= child.Kind is OutlineNodeKind.Intro or OutlineNodeKind.Paragraph;
        }
    }

    private static bool IsNote(OutlineNode node) => node.Paragraphs.Count > 0 && NotesOutline.IsNote(node.Paragraphs[0].Folded);

    // 各单位要确定联络员,于3月10日前报县政府督查室(联系电话:2212345)。
    private bool IsRequest(OutlineNode node, bool isBehindTasks)
    {
        if (node is not { Tail.Count: 0, Paragraphs: [var text, ..] } || !(NotesOutline.IsRequest(text.Folded) || (isBehindTasks && NotesOutline.IsAppeal(text.Folded))))
        {
            return false;
        }

        return TailBracket.Find(text.Folded, vocabulary) is not { Kind: > TailBracketKind.Remark } bracket
            || (bracket.Kind == TailBracketKind.Labels && FieldReader.Read(text.Cut(bracket.Open + 1, bracket.Close), 0, vocabulary).TrueForAll(field => field.Label.Kind == FieldKind.Extra));
    }

    private bool IsClosing(OutlineNode node) => node.Kind == OutlineNodeKind.Paragraph && IsRequest(node, isBehindTasks: true);

    // Below a department's heading the tasks of some notices have no numbers.
    private static bool IsUnnumberedTask(OutlineNode node, OutlineNode parent) =>
        parent.Leaders is not null && node.EndsSentence && !parent.Children.Exists(child => child.Kind is OutlineNodeKind.Task or OutlineNodeKind.Heading && child.Mark is not null);

    private bool HasFieldsBelow(OutlineNode node) => HasOwnFields(node) || node.Children.Exists(HasFieldsBelow);

    // On lines below its text, or in a bracket that ends it.
    private bool HasOwnFields(OutlineNode node) =>
        node.HasTail || (node.Paragraphs.Count > 0 && ResponsibilityTail.Exists(node.Paragraphs[^1].Folded, form.HasBareForms, vocabulary));

    // 2024年重点工作清单 / 责任领导:钱某某 / 责任单位:县发改委   附件1 / 钱某某县长牵头的重点工作   重点项目清单(县发改委牵头)
    private LeaderHeading? OfHeading(OutlineNode heading)
    {
        KeepOtherFields(heading);
        var inTitle = LeaderHeading.Read(HeadingTitle(heading), vocabulary);
        var below = inTitle is null || heading.Tail.Count > 0 ? LeaderHeading.WithUnits(heading, TailBracketKind.RoleWords, vocabulary) ?? LeaderHeading.OfFields(heading.Tail) : null;
        return inTitle?.And(below) ?? below;
    }

    // 附件1 / 完成时限:年底前: what names nobody is a paragraph below the heading.
    private void KeepOtherFields(OutlineNode heading)
    {
        var others = heading.Tail.FindAll(field => !LeaderHeading.CanHold([field], vocabulary));
        heading.Tail.RemoveAll(others.Contains);
        var used = heading.Paragraphs.Concat(heading.Tail.Select(field => field.Whole)).Append(heading.Label).SelectMany(passage => passage.Spans).Select(span => span.Line.Number).ToHashSet();
        for (var i = 0; i < others.Count; i++)
        {
            var intro = new OutlineNode { Kind = OutlineNodeKind.Intro };
            intro.Paragraphs.Add(others[i].Whole);
            intro.Lines.AddRange(others[i].Whole.Spans.Select(span => span.Line.Number).Distinct());
            heading.Children.Insert(i, intro);
            heading.Lines.RemoveAll(line => intro.Lines.Contains(line) && !used.Contains(line));
        }
    }

    private static Passage HeadingTitle(OutlineNode node) => node.Paragraphs.Count > 0 ? node.Paragraphs[0] : Passage.Empty;

    // Paragraphs without a number between an item and the next belong to the item.
    private void FoldParagraphs(OutlineNode node)
    {
        foreach (var child in node.Children.FindAll(child => child.Kind == OutlineNodeKind.Paragraph))
        {
            if (HasOwnFields(child) || IsNote(child) || IsClosing(child) || (HasOwnFields(node) && node.Kind == OutlineNodeKind.Task))
            {
                continue;
            }

            node.Paragraphs.AddRange(child.Paragraphs);
            node.Tail.AddRange(child.Tail);
            node.Lines.AddRange(child.Lines);
            node.Children.Remove(child);
        }
    }

    // (1) (2) without units of their own are paragraphs of the text, printed with their numbers; what fields they have are the item's.
    private static void FoldItems(OutlineNode node)
    {
        foreach (var child in node.Children)
        {
            FoldItems(child);
            node.TakeIn(child);
        }

        node.Children.Clear();
    }
}
