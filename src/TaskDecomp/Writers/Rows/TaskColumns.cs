using System.Text;
using TaskDecomp.Model;
using TaskDecomp.Text;

namespace TaskDecomp.Writers.Rows;

/// <summary>The columns of the list, shared by CSV and Excel.</summary>
internal static class TaskColumns
{
    private const int LongestHeader = 100;

    private static readonly Column[] Fixed =
    [
        new("Index", 6, row => row.Index),
        new("Part", 16, RowText.Part),
        new("Chapter", 18, RowText.Chapter),
        new("LeadLeaders", 12, row => RowText.Leaders(row, LeaderRole.Lead)),
        new("AssistLeaders", 12, row => RowText.Leaders(row, LeaderRole.Assist)),
        new("TaskLabel", 8, row => RowText.Label(row.Task)) { Name = "number" },
        new("Title", 20, row => row.Task.Title),
        new("Text", 52, row => row.Task.Text),
        new("MeasureLabel", 8, row => RowText.Label(row.Measure)) { Name = "measureNumber" },
        new("Measure", 40, row => row.Measure?.Text),
        new("LeadUnits", 20, row => RowText.Units(row, UnitRole.Lead)),
        new("SupportUnits", 24, row => RowText.Units(row, UnitRole.Support)),
        new("ResponsibleUnits", 24, row => RowText.Units(row, UnitRole.Responsible)),
        new("Deadline", 14, RowText.Deadline),
        new("Plan", 30, RowText.Plan),
        new("Lines", 9, row => RowText.Lines(row.Item.Lines)),
        new("Hints", 10, row => RowText.Join(row.Hints)),
    ];

    /// <summary>The columns that a sheet adds for whoever tracks the work.</summary>
    public static readonly IReadOnlyList<Column> Forms = [new("Progress", 20, _ => null), new("Status", 10, _ => null), new("Remarks", 14, _ => null)];

    /// <summary>The keys of the columns that every notice has.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. Fixed.Select(column => column.Key)];

    /// <summary>The keys of the columns that a sheet adds for whoever tracks the work.</summary>
    public static readonly IReadOnlyList<string> Tracking = [.. Forms.Select(column => column.Key)];

    // A narrow cell would break a code in two.
    private static readonly Column CodesBelowEachOther = Fixed[^1] with { Value = row => row.Hints.Any() ? string.Join('\n', row.Hints) : null };

    private static readonly int ExtrasAt = Array.FindIndex(Fixed, column => column.Key == "Lines");

    /// <summary>The columns of a notice for scripts: those that every notice has, then one for each label of its extras.</summary>
    public static IReadOnlyList<Column> ForScripts(NoticeRows rows, Language language) =>
        [.. Fixed, .. Extras(rows.ExtraLabels, language)];

    /// <summary>The columns of a notice for people: the extras stand with what is printed, before the line numbers.</summary>
    public static IReadOnlyList<Column> ForPeople(NoticeRows rows, Language language) =>
        [.. Fixed[..ExtrasAt], .. Extras(rows.ExtraLabels, language), .. Fixed[ExtrasAt..^1], CodesBelowEachOther];

    /// <summary>All columns that a name can ask for, but those of a notice's own labels.</summary>
    public static IReadOnlyList<Column> Named { get; } = [.. Fixed, .. Forms];

    /// <summary>The columns of printed labels, one for each.</summary>
    public static IEnumerable<Column> OfLabels(IReadOnlyList<string> labels, Language language) => Extras(labels, language);

    /// <summary>A fixed column.</summary>
    public static Column Get(string key) => Array.Find(Fixed, column => column.Key == key) ?? throw new KeyNotFoundException(key);

    /// <summary>Headers are unique: a printed label that is also one of ours (备注) says so.</summary>
    private static IEnumerable<Column> Extras(IReadOnlyList<string> labels, Language language)
    {
        var ours = Fixed.Select(column => column.Key).Concat(Tracking).Select(key => Headers.Get(key, language))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var taken = new HashSet<string>(ours, StringComparer.OrdinalIgnoreCase);
        foreach (var label in labels)
        {
            var header = Printable(label);
            header = header.Length == 0 ? Headers.Get("Extra", language) : header;
            header = ours.Contains(header) ? header + Headers.Get("Printed", language) : header;
            var unique = header;
            for (var i = 2; !taken.Add(unique); i++)
            {
                unique = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{header} {i}");
            }

            yield return new Column("Extra", 20, row => RowText.Extra(row, label)) { Label = unique };
        }
    }

    /// <summary>A label on one line and of bearable length, since a header has to be both.</summary>
    private static string Printable(string label)
    {
        var runes = label.EnumerateRunes()
            .Select(rune => Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF ? " " : rune.ToString());
        var words = string.Concat(runes).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(string.Join(' ', words).EnumerateRunes().Take(LongestHeader));
    }
}
