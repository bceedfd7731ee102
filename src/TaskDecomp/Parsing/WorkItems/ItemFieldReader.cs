using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Outline;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.WorkItems;

/// <summary>Third pass: takes the fields out of an item's text, its brackets and its labelled lines.</summary>
/// <param name="form">How the document prints its tasks.</param>
/// <param name="vocabulary">The labels and words to look for.</param>
internal sealed class ItemFieldReader(DocumentForm form, NoticeVocabulary vocabulary)
{
    /// <summary>Reads an item.</summary>
    public ItemFields Read(OutlineNode node)
    {
        var fields = new ItemFields { Label = node.Label, Text = node.Text, HasStages = node.Tail.Exists(IsStage) };
        var inBrackets = new List<Action>();
        // Beside units on lines of their own a bracket of units alone is a remark.
        var hasUnits = node.Tail.Exists(field => field.Label.Kind <= FieldKind.ResponsibleUnits);
        var leastKind = form.HasBareForms && !hasUnits ? TailBracketKind.BareUnits : TailBracketKind.RoleWords;
        while (TakeBracket(fields, leastKind) is { } read)
        {
            inBrackets.Insert(0, read);
        }

        inBrackets.ForEach(read => read());
        if (inBrackets.Count == 0 && !node.HasTail)
        {
            TakeFirstBracket(fields, node, leastKind);
        }

        if (inBrackets.Count == 0 && !node.HasTail)
        {
            TakeOpenBracket(fields);
        }

        TakeSentence(fields, !node.Tail.Exists(field => field.Label.Kind <= FieldKind.ResponsibleUnits));
        TakeLeadSentence(fields, node);
        foreach (var field in node.Tail)
        {
            Add(fields, field);
        }

        return fields;
    }

    // …达到80%。(牵头单位:A;责任单位:B、C)
    private Action? TakeBracket(ItemFields fields, TailBracketKind leastKind)
    {
        var folded = fields.Text.Folded;
        if (TailBracket.Find(folded, vocabulary) is not { Open: > 0 } bracket || bracket.Kind < leastKind)
        {
            return null;
        }

        var content = fields.Text.Cut(bracket.Open + 1, bracket.Close);
        var behind = TakeDeadline(fields, fields.Text.Cut(bracket.Close + 1, folded.Length));
        var before = fields.Text.Cut(0, bracket.Open);
        // T。(市水利局牵头)。 has its stop already.
        fields.Text = behind.Folded is "。" or ";" && Sentences.EndsSentence(before.Folded) ? before : before.Append(behind);
        return () => ReadBracket(fields, content, bracket.Kind);
    }

    // 一、实施饮水工程(责任单位:县水利局) / 1.新建水厂3座。 / 2.改造管网20公里。
    private void TakeFirstBracket(ItemFields fields, OutlineNode node, TailBracketKind leastKind)
    {
        if (node.Paragraphs is not [var first, _, ..] || TailBracket.Find(first.Folded, vocabulary) is not { Open: > 0 } bracket || bracket.Kind < leastKind)
        {
            return;
        }

        var text = new PassageBuilder();
        text.Add(first.Cut(0, bracket.Open).Append(first.Cut(bracket.Close + 1, first.Folded.Length)), newParagraph: true);
        node.Paragraphs.Skip(1).ToList().ForEach(paragraph => text.Add(paragraph, newParagraph: true));
        fields.Text = text.Build();
        ReadBracket(fields, first.Cut(bracket.Open + 1, bracket.Close), bracket.Kind);
    }

    // …新建公园3处。(牵头单位:市城管局;责任单位:各区政府
    private void TakeOpenBracket(ItemFields fields)
    {
        var folded = fields.Text.Folded;
        if (Brackets.OpenAtEnd(folded) is > 0 and var open && BracketContent.KindOf(folded.AsSpan(open + 1), vocabulary) == TailBracketKind.Labels)
        {
            ReadBracket(fields, fields.Text.Cut(open + 1, folded.Length), TailBracketKind.Labels);
            fields.Text = fields.Text.Cut(0, open);
        }
    }

    // (市水利局牵头)(10月底前完成)
    private Passage TakeDeadline(ItemFields fields, Passage behind)
    {
        if (TailBracket.Last(behind.Folded, vocabulary) is not { Open: 0 } bracket
            || !DeadlineWords.StartsLikeDeadline(behind.Folded.AsSpan(1, bracket.Close - 1)))
        {
            return behind;
        }

        AddDeadline(fields, behind.Cut(1, bracket.Close));
        return behind.Cut(bracket.Close + 1, behind.Folded.Length);
    }

    // …完成改造。由县建设局、县交通局负责落实。
    private void TakeSentence(ItemFields fields, bool isOnlyList)
    {
        if (TailSentence.Find(fields.Text.Folded, vocabulary) is { Start: > 0 } sentence)
        {
            AddUnits(fields, fields.Text.Cut(sentence.ListStart, sentence.ListEnd), UnitRole.Responsible, Passage.Empty);
            fields.Text = fields.Text.Cut(0, sentence.Start);
        }
        else if (isOnlyList && fields.Units.Count == 0 && TailSentence.FindClause(fields.Text.Folded, vocabulary) is { } clause)
        {
            // …完成改造,由县建设局牵头负责。 The stop behind the clause ends the text before it.
            AddUnits(fields, fields.Text.Cut(clause.ListStart, clause.ListEnd), UnitRole.Responsible, Passage.Empty);
            var folded = fields.Text.Folded;
            fields.Text = fields.Text.Cut(0, folded.AsSpan(0, clause.Start).TrimEnd(" ,").Length).Append(fields.Text.Cut(clause.ListEnd, folded.Length));
        }
    }

    // …完成改造。 / 县建设局牵头,县交通局、各乡镇配合。 Beside units on label lines it is text.
    private void TakeLeadSentence(ItemFields fields, OutlineNode node)
    {
        if (fields.Units.Count == 0 && !node.Tail.Exists(field => field.Label.Kind <= FieldKind.ResponsibleUnits) && LeadSentence.Start(fields.Text.Folded, vocabulary) is > 0 and var start)
        {
            AddUnits(fields, fields.Text.Cut(start, fields.Text.Folded.Length), UnitRole.Responsible, Passage.Empty);
            fields.Text = fields.Text.Cut(0, start);
        }
    }

    private void ReadBracket(ItemFields fields, Passage content, TailBracketKind kind)
    {
        var layers = BracketContent.Layers(content.Folded);
        content = content.Cut(layers, content.Folded.Length - layers);
        var first = kind == TailBracketKind.Labels ? FirstLabel(content.Folded) : content.Folded.Length;
        var before = content.Cut(0, content.Folded.AsSpan(0, first).TrimEnd(" ,;、").Length);
        if (kind == TailBracketKind.Labels && BracketContent.KindOf(before.Folded, vocabulary) == TailBracketKind.Remark)
        {
            // (总投资3亿元,责任单位:县城管局)
            AddExtra(fields, new TailField(FieldLabel.Unnamed(FieldKind.Extra), Passage.Empty, before));
        }
        else
        {
            AddUnits(fields, before, UnitRole.Responsible, Passage.Empty);
        }

        foreach (var field in FieldReader.Read(content, first, vocabulary))
        {
            Add(fields, field);
        }
    }

    private int FirstLabel(string content) =>
        vocabulary.Labels.MatchAt(content, 0) is { Label.IsColumnOnly: false } ? 0 : Math.Max(FieldReader.FirstLabel(content, vocabulary), 0);

    private void Add(ItemFields fields, TailField field)
    {
        switch (field.Label.Kind)
        {
            case <= FieldKind.ResponsibleUnits when IsNobody(field.Value.Folded):
                AddExtra(fields, field);
                break;
            case FieldKind.LeadUnits:
                AddUnits(fields, field.Value, UnitRole.Lead, field.Printed, field.IsSpanned);
                break;
            case FieldKind.SupportUnits:
                AddUnits(fields, field.Value, UnitRole.Support, field.Printed, field.IsSpanned);
                break;
            case FieldKind.ResponsibleUnits:
                AddUnits(fields, field.Value, UnitRole.Responsible, field.Printed, field.IsSpanned);
                break;
            case FieldKind.LeadLeaders or FieldKind.AssistLeaders:
                AddLeaders(fields, field);
                break;
            case FieldKind.Schedule when IsStage(field):
                fields.Stages.Add((field.Printed, field.Value));
                break;
            case FieldKind.Deadline or FieldKind.Schedule when fields.Schedule.IsEmpty && !fields.HasStages:
                fields.Schedule = field.Value;
                break;
            default:
                AddExtra(fields, field);
                break;
        }
    }

    private static bool IsStage(TailField field) => field.Label.Kind == FieldKind.Schedule && DeadlineWords.IsStage(field.Printed.Folded);

    // 配合单位:无
    private static bool IsNobody(ReadOnlySpan<char> value) => value.Trim(" 。") is "无" or "暂无" or "/" or "-" or "—" or "——" or "--";

    private void AddUnits(ItemFields fields, Passage list, UnitRole role, Passage label, bool isSpanned = false)
    {
        var units = UnitListReader.Read(list, role, label, vocabulary);
        var group = fields.Units.Count > 0 ? fields.Units[^1].Group + 1 : 0;
        foreach (var unit in units.Units)
        {
            fields.Units.Add(group == 0 && !isSpanned ? unit : unit with { Group = unit.Group + group, IsSpanned = isSpanned });
        }

        fields.OpenEnds.AddRange(units.OpenEnds);
        fields.Conventions.AddRange(units.Conventions);
        fields.Leaders.AddRange(units.Leaders);
        foreach (var deadline in units.Deadlines)
        {
            AddDeadline(fields, deadline);
        }
    }

    private static void AddDeadline(ItemFields fields, Passage deadline)
    {
        if (fields.HasStages)
        {
            fields.Extras.Add(new TailField(FieldLabel.Unnamed(FieldKind.Extra), Passage.Empty, deadline));
        }
        else
        {
            fields.Schedule = fields.Schedule.Append(deadline, newParagraph: true);
        }
    }

    // What is no list of leaders is kept as it is printed.
    private static void AddLeaders(ItemFields fields, TailField field)
    {
        if (LeaderReader.ReadField(field) is { } leaders)
        {
            fields.Leaders.AddRange(field.IsSpanned ? leaders.Select(leader => leader with { IsSpanned = true }) : leaders);
        }
        else
        {
            AddExtra(fields, field);
        }
    }

    private static void AddExtra(ItemFields fields, TailField field)
    {
        if (!field.Value.IsEmpty)
        {
            fields.Extras.Add(field);
        }
    }
}
