using TaskDecomp.Diagnostics;
using TaskDecomp.Parsing.Vocabulary;
using TaskDecomp.Text;

namespace TaskDecomp.Settings;

/// <summary>Reads a vocabulary file, whose rows are added to the built-in ones.</summary>
internal sealed class VocabularyReader
{
    private readonly SettingsFile _file;

    private VocabularyReader(string name) => _file = new SettingsFile(name);

    /// <summary>Reads a file.</summary>
    /// <param name="name">The file as the user named it.</param>
    /// <param name="content">Its bytes.</param>
    /// <returns>The built-in vocabulary with the file's rows.</returns>
    /// <exception cref="SettingsException">A row cannot be followed.</exception>
    public static NoticeVocabulary Read(string name, ReadOnlySpan<byte> content)
    {
        var reader = new VocabularyReader(name);
        return reader.Build(new RowReader(reader._file, reader._file.Decode(content)).Read(RowShape.Parts));
    }

    private NoticeVocabulary Build(Dictionary<string, List<SettingRow>> parts)
    {
        var (labelRows, wordRows) = (parts[RowShape.Labels.Part], parts[RowShape.Words.Part]);
        var labels = Rows(labelRows, Label);
        var words = Rows(wordRows, Word);
        var vocabulary = NoticeVocabulary.With(labels, words, Rows(parts[RowShape.Units.Part], Unit));
        CheckSamples(labelRows, labels, sample => SampleFinder.Labels(vocabulary.Labels, sample));
        CheckSamples(wordRows, words, sample => SampleFinder.Words(vocabulary.Words, sample));
        return vocabulary;
    }

    private static List<T> Rows<T>(List<SettingRow> rows, Func<SettingRow, Dictionary<string, int>, T> read)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return rows.ConvertAll(row => read(row, seen));
    }

    private FieldLabel Label(SettingRow row, Dictionary<string, int> seen)
    {
        var name = Name(row, "label", RowShape.Labels, seen);
        var field = Required(row, "field", RowShape.Labels);
        var roles = OneOf(field, "field", VocabularyTerms.Fields) ? VocabularyTerms.RolesOf(field.Text) : [];
        if (roles.Count == 0 && row.Texts.TryGetValue("role", out var unwanted))
        {
            throw _file.Refusal(DiagnosticCatalog.VocabularyWrongValue, unwanted.Line, unwanted.Text, $"role ({field.Text})", "null");
        }

        var role = roles.Count > 0 ? Required(row, "role", RowShape.Labels) : null;
        _ = role is not null && OneOf(role, $"role ({field.Text})", roles);
        return new FieldLabel(name, VocabularyTerms.KindOf(field.Text, role?.Text)!.Value)
        {
            Aliases = Aliases(row, seen),
            Matches = Texts(row, "matches"),
            Misses = Texts(row, "misses"),
        };
    }

    private RoleWord Word(SettingRow row, Dictionary<string, int> seen)
    {
        var name = Name(row, "word", RowShape.Words, seen);
        var role = Required(row, "role", RowShape.Words);
        _ = OneOf(role, "role", VocabularyTerms.WordRoles);
        return new RoleWord(name, VocabularyTerms.RoleOf(role.Text)!.Value)
        {
            Aliases = Aliases(row, seen),
            Matches = Texts(row, "matches"),
            Misses = Texts(row, "misses"),
        };
    }

    private UnitName Unit(SettingRow row, Dictionary<string, int> seen)
    {
        var name = Required(row, "name", RowShape.Units);
        Claim(Compact(name), name, seen);
        return new UnitName(name.Text.Trim(), Aliases(row, seen));
    }

    private string Name(SettingRow row, string key, RowShape shape, Dictionary<string, int> seen)
    {
        var name = Required(row, key, shape);
        return Claim(Compact(name), name, seen);
    }

    private List<string> Aliases(SettingRow row, Dictionary<string, int> seen) =>
        [.. row.List("aliases").Select(alias => Claim(Compact(alias), alias, seen))];

    private static List<string> Texts(SettingRow row, string key) => [.. row.List(key).Select(text => text.Text)];

    // As labels are looked for: folded, without blanks and without the colon that was copied along.
    private static string Compact(SettingText text) =>
        CharacterFolding.Fold(text.Text).Replace(" ", "", StringComparison.Ordinal).TrimEnd(':');

    private string Claim(string compact, SettingText text, Dictionary<string, int> seen)
    {
        if (compact.Length == 0)
        {
            throw _file.Refusal(DiagnosticCatalog.VocabularyMissing, text.Line, "aliases", "aliases: [甲, 乙]");
        }

        return seen.TryAdd(compact, text.Line) ? compact : throw _file.Refusal(DiagnosticCatalog.VocabularyTwice, text.Line, text.Text, seen[compact]);
    }

    private SettingText Required(SettingRow row, string key, RowShape shape) =>
        row.Texts.TryGetValue(key, out var text) && Compact(text).Length > 0
            ? text
            : throw _file.Refusal(DiagnosticCatalog.VocabularyMissing, text?.Line ?? row.Line, key, shape.Example);

    private bool OneOf(SettingText text, string key, IReadOnlyList<string> values) =>
        values.Contains(text.Text) ? true : throw _file.Refusal(DiagnosticCatalog.VocabularyWrongValue, text.Line, text.Text, key, string.Join(", ", values));

    // The samples of the file's own rows, in the vocabulary that they are to work in.
    private void CheckSamples(List<SettingRow> rows, IReadOnlyList<VocabularyRow> read, Func<string, IEnumerable<VocabularyRow>> find)
    {
        foreach (var (row, written) in read.Zip(rows))
        {
            if (written.List("matches").FirstOrDefault(sample => !IsFound(sample, row, find)) is { } missed)
            {
                throw _file.Refusal(DiagnosticCatalog.VocabularySampleMissed, missed.Line, missed.Text, row.Name);
            }

            if (written.List("misses").FirstOrDefault(sample => IsFound(sample, row, find)) is { } found)
            {
                throw _file.Refusal(DiagnosticCatalog.VocabularySampleFound, found.Line, found.Text, row.Name);
            }
        }
    }

    private static bool IsFound(SettingText sample, VocabularyRow row, Func<string, IEnumerable<VocabularyRow>> find) =>
        find(sample.Text).Any(found => found.Name == row.Name);
}
