using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Outline;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.WorkItems;

/// <summary>Turns the outline into the sections and tasks of the model, and claims their lines.</summary>
internal sealed class NoticeAssembler
{
    private readonly NoticeKind _kind;
    private readonly NoticeVocabulary _vocabulary;
    private readonly ItemFieldReader _fieldReader;
    private readonly LineLedger _ledger;
    private readonly DiagnosticBag _diagnostics;
    private readonly FieldPlaces? _places;
    private readonly IdAllocator _ids = new();
    private readonly Dictionary<OutlineNode, ItemFields> _fields = [];
    private readonly Dictionary<string, ItemFields> _fieldsById = new(StringComparer.Ordinal);
    private readonly List<Section> _sections = [];
    private readonly List<WorkItem> _tasks = [];
    private UnitResolver _units;
    private ScheduleReader _schedules;
    private Passage _deadline = Passage.Empty;

    /// <summary>Prepares for a document.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="form">How it prints its tasks.</param>
    /// <param name="ledger">Where lines are claimed.</param>
    /// <param name="diagnostics">Where conflicts are reported.</param>
    /// <param name="vocabulary">The labels and words to look for.</param>
    /// <param name="places">Tells where the fields are printed; null where nobody asks.</param>
    public NoticeAssembler(NoticeKind kind, DocumentForm form, LineLedger ledger, DiagnosticBag diagnostics, NoticeVocabulary vocabulary, FieldPlaces? places) =>
        (_kind, _fieldReader, _ledger, _diagnostics, _vocabulary, _places, _units, _schedules) =
        (kind, new ItemFieldReader(form, vocabulary), ledger, diagnostics, vocabulary, places, new UnitResolver([], vocabulary.Units, places), new ScheduleReader(null, diagnostics, places));

    /// <summary>The sections in reading order.</summary>
    public IReadOnlyList<Section> Sections => _sections;

    /// <summary>The tasks in reading order.</summary>
    public IReadOnlyList<WorkItem> Tasks => _tasks;

    /// <summary>The printed fields of each task and measure, by its id.</summary>
    public IReadOnlyDictionary<string, ItemFields> Fields => _fieldsById;

    /// <summary>Reads the fields of all items, and keeps what none of them takes; the rules that stand among them hold for the whole notice.</summary>
    /// <param name="root">The outline.</param>
    /// <param name="lines">The document's lines in order.</param>
    /// <param name="cancellationToken">Ends the reading between two items.</param>
    /// <returns>The rules in the lists of units and in the paragraphs below headings.</returns>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public List<PrintedRule> ReadFields(OutlineNode root, IReadOnlyList<TextLine> lines, CancellationToken cancellationToken = default)
    {
        var conventions = new List<PrintedRule>();
        ReadFields(root, conventions, cancellationToken);
        Leftovers.Keep(root, _fields, lines, _vocabulary.Printed, _diagnostics);
        return conventions;
    }

    /// <summary>Builds sections and tasks.</summary>
    /// <param name="root">The outline.</param>
    /// <param name="conventions">The rules of the notice.</param>
    /// <param name="year">Its work year; null where it is not known.</param>
    /// <param name="deadline">The deadline that it gives for all tasks; empty where it gives none.</param>
    public void Build(OutlineNode root, IReadOnlyList<PrintedRule> conventions, int? year, Passage deadline)
    {
        _deadline = deadline;
        _units = new UnitResolver(conventions, _vocabulary.Units, _places);
        _schedules = new ScheduleReader(year, _diagnostics, _places);
        AddChildren(root, null, LeadersOf(root), root.Leaders);
    }

    private void ReadFields(OutlineNode node, List<PrintedRule> conventions, CancellationToken cancellationToken)
    {
        foreach (var child in node.Children)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (child.Kind is OutlineNodeKind.Task or OutlineNodeKind.Measure)
            {
                var fields = _fieldReader.Read(child);
                _fields[child] = fields;
                conventions.AddRange(fields.Conventions);
            }

            // A heading's own paragraphs behind its title, and the paragraphs below it.
            foreach (var paragraph in child.Kind == OutlineNodeKind.Intro ? child.Paragraphs : child.Kind == OutlineNodeKind.Heading || child.Kind == OutlineNodeKind.Part ? child.Paragraphs.Skip(1) : [])
            {
                conventions.AddRange(ConventionFinder.InParagraph(paragraph));
            }

            ReadFields(child, conventions, cancellationToken);
        }
    }

    private void AddChildren(OutlineNode parent, string? parentId, IReadOnlyList<Leader> leaders, LeaderHeading? heading)
    {
        var (sections, tasks) = (0, 0);
        foreach (var node in parent.Children)
        {
            switch (node.Kind)
            {
                case OutlineNodeKind.Part or OutlineNodeKind.Heading:
                    AddSection(node, parentId, node.Number ?? ++sections, leaders, heading);
                    sections = Math.Max(sections, node.Number ?? 0);
                    break;
                case OutlineNodeKind.Task:
                    tasks++;
                    _tasks.Add(Item(node, parentId, _ids.Next(parentId, node.Number ?? tasks), leaders, heading, LineClass.Task));
                    break;
                case OutlineNodeKind.Intro:
                    Claim(node, parentId is null ? LineClass.Metadata : LineClass.Heading, LedgerRule.Intro, parentId);
                    break;
                case OutlineNodeKind.Frame:
                    Claim(node, LineClass.Metadata, LedgerRule.FrontMatter, null);
                    break;
                default:
                    break;
            }
        }
    }

    private void AddSection(OutlineNode node, string? parentId, int number, IReadOnlyList<Leader> leaders, LeaderHeading? heading)
    {
        var id = _ids.Next(parentId, number);
        var title = node.Paragraphs.Count > 0 ? node.Paragraphs[0] : Passage.Empty;
        var intro = Intro(node).ToList();
        var own = LeadersOf(node);
        ReportConflicts(node);
        Claim(node, LineClass.Heading, LedgerRule.Heading, id);
        _sections.Add(new Section
        {
            Id = id,
            ParentId = parentId,
            Kind = KindOf(node),
            Label = node.Label.IsEmpty ? null : node.Label.Text,
            Number = node.Number,
            Title = title.Text,
            Leaders = own,
            Intro = [.. intro.Select(paragraph => paragraph.Text)],
            Lines = new LineRange(node.FirstLine, node.LastLine),
            Spans = _places?.Of([("label", node.Label), ("title", title), .. FieldPlaces.Items("intro", intro)]),
        });
        AddChildren(node, id, own.Count > 0 ? own : leaders, node.Leaders is { NamesUnits: true } named ? named : heading);
    }

    private List<Leader> LeadersOf(OutlineNode node) => node.Leaders?.Leaders.Select(leader => Leader(leader, LeaderBasis.Heading)).ToList() ?? [];

    private void ReportConflicts(OutlineNode node)
    {
        foreach (var (dropped, kept) in node.Leaders?.Changed ?? [])
        {
            _diagnostics.Report(DiagnosticCatalog.LeaderTitleConflict, kept.Title, node.FirstLine, kept.Name.Text, dropped.Title.Text, kept.Title.Text);
        }
    }

    private static SectionKind KindOf(OutlineNode node) =>
        node.Kind == OutlineNodeKind.Part ? SectionKind.Part
        : node.IsReview ? SectionKind.Review
        : node.Leaders is not null ? SectionKind.Leader
        : SectionKind.Topic;

    private static IEnumerable<Passage> Intro(OutlineNode node) =>
        node.Paragraphs.Skip(1).Concat(
            node.Children.Where(child => child.Kind == OutlineNodeKind.Intro)
                .Select(child => child.Label.IsEmpty ? child.Text : child.Label.Append(child.Text)))
            .Concat(HasTasks(node) ? [] : node.Leaders?.Units.Select(field => field.Whole) ?? []);

    // Units below a heading are its tasks'; where it has none they would be nobody's.
    private static bool HasTasks(OutlineNode node) => node.Children.Exists(child => child.Kind == OutlineNodeKind.Task || HasTasks(child));

    private WorkItem Item(OutlineNode node, string? sectionId, string id, IReadOnlyList<Leader> inherited, LeaderHeading? heading, LineClass lineClass)
    {
        var rules = new TaskLineRules(node);
        foreach (var line in node.Lines)
        {
            _ledger.Claim(line, lineClass, rules.Of(line), id);
        }

        var fields = _fieldsById[id] = _fields[node];
        var isMeasure = node.Kind == OutlineNodeKind.Measure;
        var own = fields.Leaders.Select(leader => Leader(leader, leader.IsSpanned ? LeaderBasis.Column : LeaderBasis.Printed)).ToList();
        var measures = new List<WorkItem>(node.Children.Count);
        foreach (var child in node.Children)
        {
            measures.Add(Item(child, sectionId, _ids.Next(id, child.Number ?? measures.Count + 1), [], null, lineClass));
        }

        var title = isMeasure ? Passage.Empty : TaskTitle.Find(fields.Text, _kind);
        return new WorkItem
        {
            Id = id,
            SectionId = sectionId,
            Leaders = own.Count > 0 ? own : inherited,
            Number = node.Number,
            Label = node.Label.IsEmpty ? null : node.Label.Text,
            Title = title.IsEmpty ? null : title.Text,
            Text = fields.Text.Text,
            Units = _units.Resolve(heading is { NamesUnits: true } ? [.. FromHeading(heading), .. fields.Units] : fields.Units),
            UnitsOpen = fields.IsOpen,
            Schedule = ScheduleOf(node, fields),
            Extras = [.. fields.Extras.Select(Extra)],
            Measures = measures,
            Lines = new LineRange(node.FirstLine, node.LastLine),
            Spans = _places?.Of(("label", node.Label), ("title", title), ("text", fields.Text)),
        };
    }

    private Schedule? ScheduleOf(OutlineNode node, ItemFields fields) =>
        fields.Stages.Count > 0 ? _schedules.Read(fields.Stages)
        : !fields.Schedule.IsEmpty ? _schedules.Read(fields.Schedule, node.IsRow ? ScheduleBasis.Column : ScheduleBasis.Printed)
        : !_deadline.IsEmpty && node.Children.Count == 0 ? _schedules.Read(_deadline, ScheduleBasis.Notice)
        : null;

    // (一)市发展改革委牵头的工作: it leads every task below. 二、工业(牵头单位:县工信局), 二、工业(县工信局牵头): so does what its label or its word says.
    private IEnumerable<PrintedUnit> FromHeading(LeaderHeading heading) =>
        UnitListReader.Read(heading.Departments, UnitRole.Lead, Passage.Empty, _vocabulary).Units.Select(unit => unit with { Label = heading.Word })
            .Concat(heading.Units.SelectMany(field => UnitListReader.Read(field.Value, RoleOf(field.Label.Kind), field.Printed, _vocabulary).Units))
            .Concat(UnitListReader.Read(heading.Unlabelled, UnitRole.Responsible, Passage.Empty, _vocabulary).Units)
            .Select(unit => unit with { IsFromHeading = true, Group = -1 });

    private static UnitRole RoleOf(FieldKind kind) => kind switch
    {
        FieldKind.LeadUnits => UnitRole.Lead,
        FieldKind.SupportUnits => UnitRole.Support,
        _ => UnitRole.Responsible,
    };

    private Leader Leader(LeaderName leader, LeaderBasis basis) =>
        new(leader.Name.IsEmpty ? null : leader.Name.Text, leader.Title.IsEmpty ? null : leader.Title.Text, leader.Role, basis)
        {
            Spans = _places?.Of(("name", leader.Name), ("title", leader.Title)),
        };

    private Extra Extra(TailField field) =>
        new(field.Printed.Text, field.Value.Text) { Spans = _places?.Of(("label", field.Printed), ("text", field.Value)) };

    private void Claim(OutlineNode node, LineClass lineClass, string rule, string? owner)
    {
        foreach (var line in node.Lines)
        {
            _ledger.Claim(line, lineClass, rule, owner);
        }
    }
}
