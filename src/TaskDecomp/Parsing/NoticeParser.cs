using TaskDecomp.Blocks;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Checks;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Outline;
using TaskDecomp.Parsing.Outline.Frame;
using TaskDecomp.Parsing.Vocabulary;
using TaskDecomp.Parsing.WorkItems;

namespace TaskDecomp.Parsing;

/// <summary>
/// Reads a notice from a document in three passes: name each line, build the outline, take out the fields. It never refuses a text
/// and never drops one: what it cannot place is unclassified, and said to be so.
/// </summary>
internal static class NoticeParser
{
    /// <summary>Parses a document.</summary>
    /// <param name="document">What the reader handed over.</param>
    /// <param name="vocabulary">The labels and words to look for.</param>
    /// <param name="year">The work year; null to take it from the notice.</param>
    /// <param name="diagnostics">Where the stages report.</param>
    /// <param name="places">Tells where the fields are printed; null where nobody asks.</param>
    /// <param name="cancellationToken">Ends the parsing between two lines, items or checks.</param>
    /// <exception cref="OperationCanceledException">The parsing was ended.</exception>
    public static ParsedNotice Parse(
        BlockDocument document, NoticeVocabulary vocabulary, int? year, DiagnosticBag diagnostics, FieldPlaces? places = null, CancellationToken cancellationToken = default)
    {
        var lines = DocumentLines.Read(document, vocabulary, cancellationToken);
        var (printed, ledger) = (lines.Printed, new LineLedger(lines.All));
        StackedHeaders.Mark(printed, vocabulary);
        BrokenTabHeaders.Mark(printed, vocabulary);
        SignatureDates.Mark(printed);
        LooseNumbers.Mark(printed, vocabulary);
        var wrap = WrapWidth.Measure(printed);
        var frame = new FrameBuilder(printed, ledger, wrap, lines.Furniture, vocabulary).Build();
        foreach (var line in lines.Furniture)
        {
            // Only its facts about the document are the notice's.
            ledger.Claim(line.Line.Number, LineClass.Boilerplate, LedgerRule.Furniture);
        }

        var (kind, form) = KindFinder.Find(printed, frame, vocabulary);
        var root = BuildOutline(printed, frame, wrap, ledger, form, vocabulary, diagnostics, cancellationToken);
        var title = frame.IsLetter ? frame.Title : PromoteHeadline(root, ledger);

        var assembler = new NoticeAssembler(kind, form, ledger, diagnostics, vocabulary, places);
        List<PrintedRule> rules =
        [
            .. frame.Preamble.SelectMany(ConventionFinder.InParagraph),
            .. root.Children.Where(node => node.Kind == OutlineNodeKind.Part).SelectMany(node => node.Paragraphs).Append(title).Select(ConventionFinder.InTitle).OfType<PrintedRule>(),
            .. ConventionFinder.InHeaders(printed.Select(line => line.Header).OfType<TableHeader>()),
            .. assembler.ReadFields(root, lines.InOrder(), cancellationToken),
        ];
        year ??= YearFinder.Find(frame, title, root);
        assembler.Build(root, rules, year, NoticeDeadline.Find(BeforeTasks(frame, root), vocabulary));
        NoticeChecks.Run(new CheckedNotice(printed, ledger, frame, root, kind, title, year, assembler.Tasks, assembler.Fields, vocabulary), diagnostics, cancellationToken);
        ledger.Verify(document.Lines());
        return new ParsedNotice(vocabulary, lines.All, ledger, root, frame, kind, title, year, rules, assembler.Sections, assembler.Tasks, places);
    }

    /// <summary>The second pass: what each item is, and below which it stands.</summary>
    internal static OutlineNode BuildOutline(
        IReadOnlyList<ClassifiedLine> lines, DocumentFrame frame, WrapWidth wrap, LineLedger ledger, DocumentForm form, NoticeVocabulary vocabulary,
        DiagnosticBag diagnostics, CancellationToken cancellationToken = default)
    {
        var items = new BodyReader(lines, wrap, ledger, form, vocabulary).Read(frame, diagnostics, cancellationToken);
        items = form.HasUnits ? new JointTasks(form.HasBareForms, vocabulary, diagnostics).Part(items) : items;
        var beforeGlossary = NotesOutline.MarkGlossary(items);
        if (form.IsProse)
        {
            ProseOutline.MarkClosing(items, beforeGlossary);
        }
        else
        {
            OutlineBuilder.MarkTopics(items, vocabulary);
        }

        var root = OutlineNester.Nest(items);
        if (root.Children is [{ Kind: OutlineNodeKind.Paragraph, Paragraphs.Count: 0 } first, { Kind: OutlineNodeKind.Numbered }, ..] && LeaderHeading.CanHold(first.Tail, vocabulary))
        {
            // 责任领导:钱某某 / 责任单位:县发改局 / 1.…: there is no headline that they stand below.
            root.Leaders = LeaderHeading.WithUnits(first, TailBracketKind.RoleWords, vocabulary) ?? LeaderHeading.OfFields(first.Tail);
            first.Kind = OutlineNodeKind.Intro;
        }

        if (form.IsProse)
        {
            ProseOutline.Decide(root);
        }
        else
        {
            new OutlineBuilder(form, vocabulary).Decide(root);
        }

        return root;
    }

    // What holds for all tasks stands in the letter, below the headline, or in a paragraph before the first heading.
    private static IEnumerable<Passage> BeforeTasks(DocumentFrame frame, OutlineNode root) =>
        frame.Preamble.Concat(root.Paragraphs).Concat(root.Children.TakeWhile(node => !IsOutline(node)).Where(node => node.Kind == OutlineNodeKind.Intro).SelectMany(node => node.Paragraphs));

    private static bool IsOutline(OutlineNode node) => node.Kind is OutlineNodeKind.Heading or OutlineNodeKind.Task;

    // Without a letter the headline over the only list is the title of the document, and no part.
    private static Passage PromoteHeadline(OutlineNode root, LineLedger ledger)
    {
        var parts = root.Children.FindAll(node => node.Kind == OutlineNodeKind.Part && node.Mark is null && !NotesOutline.IsGlossary(node));
        if (parts is not [{ Label.IsEmpty: true } only] || (only.Leaders is not null && root.Children.TakeWhile(node => node != only).Any(node => IsOutline(node) || node.Kind == OutlineNodeKind.Part)))
        {
            return Passage.Empty;
        }

        foreach (var line in only.Lines)
        {
            ledger.Claim(line, LineClass.Metadata, LedgerRule.Headline);
        }

        root.Children = [.. root.Children.SelectMany(node => node == only ? node.Children : [node])];
        root.Leaders ??= only.Leaders;
        root.Paragraphs.AddRange(only.Paragraphs.Skip(1));
        return only.Paragraphs[0];
    }
}
