using System.Text;
using TaskDecomp.Parsing.Vocabulary;
using TaskDecomp.Text;

namespace TaskDecomp.Settings;

/// <summary>Writes the built-in vocabulary as a file that <see cref="VocabularyReader"/> reads, with comments for whoever edits it.</summary>
internal sealed class VocabularyPrinter
{
    /// <summary>After so many characters a list of aliases goes on in the next line.</summary>
    private const int MaxAliases = 40;

    private static readonly LanguageResources Comments = new("TaskDecomp.Settings.VocabularyComments");

    private readonly StringBuilder _text = new();
    private readonly Language _language;

    private VocabularyPrinter(Language language) => _language = language;

    /// <summary>The file's text.</summary>
    /// <param name="vocabulary">What to write.</param>
    /// <param name="language">The language of the comments.</param>
    public static string Print(NoticeVocabulary vocabulary, Language language)
    {
        var printer = new VocabularyPrinter(language);
        printer.PrintAll(vocabulary);
        return printer._text.ToString();
    }

    private void PrintAll(NoticeVocabulary vocabulary)
    {
        Comment("Head", "");
        Line("labels:");
        foreach (var kind in vocabulary.Labels.Rows.GroupBy(row => row.Kind))
        {
            var (field, role) = VocabularyTerms.NamesOf(kind.Key);
            Comment($"{kind.Key}", "  ");
            foreach (var row in kind)
            {
                Row(row, "label", field, role);
            }
        }

        Comment("Words", "");
        Line("words:");
        foreach (var row in vocabulary.Words.Rows)
        {
            Row(row, "word", null, VocabularyTerms.NameOf(row.Role));
        }

        Comment("Units", "");
    }

    private void Row(VocabularyRow row, string key, string? field, string? role)
    {
        Line($"  - {key}: {Quoted(row.Name)}");
        _ = field is null ? null : Line($"    field: {field}");
        _ = role is null ? null : Line($"    role: {role}");
        if (row.Aliases.Count > 0)
        {
            Line("    aliases:");
            Line($"      [{Wrapped(row.Aliases)}]");
        }

        Samples("matches", row.Matches);
        Samples("misses", row.Misses);
    }

    private static string Wrapped(IReadOnlyList<string> aliases)
    {
        var (lines, width) = (new StringBuilder(), 0);
        foreach (var (i, alias) in aliases.Index())
        {
            var starts = width > MaxAliases;
            lines.Append(i == 0 ? "" : starts ? ",\n       " : ", ").Append(Quoted(alias));
            width = (starts ? 0 : width) + alias.Length;
        }

        return lines.ToString();
    }

    private void Samples(string key, IReadOnlyList<string> samples)
    {
        Line($"    {key}:");
        foreach (var sample in samples)
        {
            Line($"      - {Quoted(sample)}");
        }
    }

    private void Comment(string key, string indent)
    {
        foreach (var line in Comments.Get(key, _language).ReplaceLineEndings("\n").Split('\n'))
        {
            Line(line.Length == 0 ? "" : $"{indent}# {line}");
        }
    }

    private StringBuilder Line(string line) => _text.Append(line).Append('\n');

    // Only what surely is a text to every reader of YAML stands without quotes.
    private static string Quoted(string text) =>
        text.All(c => c is >= '\u3000' and < '\uFE00' or >= '\uFF00') ? text
        : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)}\"";
}
