using System.Globalization;
using TaskDecomp.Importing;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Numbering;
using TaskDecomp.Parsing.Outline;
using TaskDecomp.Parsing.Vocabulary;
using TaskDecomp.Parsing.WorkItems;
using TaskDecomp.Text;

namespace TaskDecomp;

/// <summary>Reads the cells of this program's own lists with the parser's rules.</summary>
/// <param name="vocabulary">The labels and words to look for.</param>
internal sealed class CellParser(NoticeVocabulary vocabulary) : ICellParser
{
    /// <inheritdoc/>
    public (IReadOnlyList<Unit> Units, bool IsOpen) Units(IReadOnlyList<(string Text, UnitRole Role)> cells)
    {
        var printed = new List<PrintedUnit>();
        var isOpen = false;
        foreach (var (text, role) in cells)
        {
            var list = Printed(text);
            var read = UnitListReader.Read(list, role, Passage.Empty, vocabulary);
            var group = printed.Count > 0 ? printed[^1].Group + 1 : 0;
            isOpen |= read.OpenEnds.Count > 0;
            printed.AddRange(read.Leaders.Count + read.Deadlines.Count + read.Conventions.Count == 0
                ? read.Units.Select(unit => unit with { Group = unit.Group + group })
                : Pieces(list).Select(name => new PrintedUnit(name, Passage.Empty, role, Passage.Empty, group)));
        }

        var canonicals = CanonicalNames.Find(printed, vocabulary.Units);
        return ([.. printed.Select((unit, i) => ToUnit(unit, canonicals[i]))], isOpen);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Leader>? Leaders(string text, LeaderRole role) =>
        LeaderReader.ReadValue(Printed(text), role)?.Select(leader => ToLeader(leader, LeaderBasis.Column)).ToList();

    /// <inheritdoc/>
    public Schedule Schedule(string text, int? year)
    {
        // A date that cannot be is a text without a date here too; the cell shows it as it is.
        var read = new ScheduleReader(year, new Diagnostics.DiagnosticBag(), null).Read(Printed(text), ScheduleBasis.Column);
        return read with { Text = text };
    }

    /// <inheritdoc/>
    public Section Heading(string text, bool isPart)
    {
        var line = new TextLine(1, text);
        var (label, number) = Label(line.Folded, isPart);
        var title = Passage.Of(line, label, text.Length);
        var leaders = isPart ? null : LeaderHeading.Read(title, vocabulary);
        return new Section
        {
            Id = "",
            Kind = isPart ? SectionKind.Part : leaders is null ? SectionKind.Topic : SectionKind.Leader,
            Label = label == 0 ? null : text[..label].TrimEnd(),
            Number = number,
            Title = title.Text,
            Leaders = leaders?.Leaders.Select(leader => ToLeader(leader, LeaderBasis.Heading)).ToList() ?? [],
            Lines = new LineRange(1, 1),
        };
    }

    /// <inheritdoc/>
    public int? Number(string label)
    {
        var folded = CharacterFolding.Fold(label);
        return int.TryParse(folded, NumberStyles.None, CultureInfo.InvariantCulture, out var plain) ? plain
            : NumberMarkParser.Parse(folded, 0)?.Value ?? ChineseNumerals.Parse(folded);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Names(string text) => [.. NameList.Split(Printed(text), vocabulary).Select(name => name.Text)];

    /// <inheritdoc/>
    public ConventionKind Rule(string text) =>
        ConventionFinder.InParagraph(Printed(text)).Concat(ConventionFinder.InBracket(Printed(text)) is { } rule ? [rule] : []).Select(rule => rule.Kind).FirstOrDefault(ConventionKind.Other);

    /// <inheritdoc/>
    public DateOnly? Date(string text) => DateReader.AtEnd(CharacterFolding.Fold(text))?.Date;

    private static (int End, int? Number) Label(string folded, bool isPart)
    {
        if (isPart && DocumentWords.Attachment().Match(folded) is { Success: true } match)
        {
            // 附件 2031年重点任务: the blank parts the label from a year.
            var label = match.Groups["label"];
            var end = label.Index + label.Value.TrimEnd().Length;
            var isWhole = end == folded.Length || folded[end] == ' ';
            end = isWhole ? end : folded.LastIndexOf(' ', end);
            return end > 0 ? (end, isWhole ? Value(match.Groups["number"].Value) : null) : (0, null);
        }

        return NumberMarkParser.Parse(folded, 0) is { } mark && (mark.Style == NumberStyle.Part || !isPart) ? (mark.End, mark.Value) : (0, null);
    }

    private static int? Value(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : number.Length == 0 ? null : ChineseNumerals.Parse(number);

    private IEnumerable<Passage> Pieces(Passage list) => UnitPieces.Split(list.Folded, vocabulary.Words).Select(piece => list.Cut(piece.Start, piece.End));

    // A role that the cell itself prints behind a name (市水利局牵头) comes before the column's.
    private static Unit ToUnit(PrintedUnit unit, string? canonical) => new(
        unit.Name.Text,
        unit.Note.IsEmpty ? null : unit.Note.Text,
        unit.Role,
        unit.Label.IsEmpty ? null : unit.Label.Text,
        unit.Role == UnitRole.Responsible ? UnitBasis.None : UnitBasis.Printed,
        canonical);

    private static Leader ToLeader(LeaderName leader, LeaderBasis basis) =>
        new(leader.Name.IsEmpty ? null : leader.Name.Text, leader.Title.IsEmpty ? null : leader.Title.Text, leader.Role, basis);

    private static Passage Printed(string text) => Passage.Of(new TextLine(1, text));
}
