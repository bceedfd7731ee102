namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>
/// The labels and words that notices are read by, and the units that have several names. It never changes, so that conversions with
/// different vocabularies run side by side.
/// </summary>
public sealed class NoticeVocabulary
{
    private NoticeVocabulary(IReadOnlyList<FieldLabel> labels, IReadOnlyList<RoleWord> words, IReadOnlyList<UnitName> units)
    {
        (Labels, Words, Units) = (new LabelMatcher(labels), new RoleWords(words), new UnitNames(units));
        Printed = new PrintedWords(Labels, Words);
    }

    /// <summary>What the program knows by itself.</summary>
    public static NoticeVocabulary BuiltIn { get; } = new(BuiltInLabels.Rows, BuiltInWords.Rows, []);

    /// <summary>Finds labels.</summary>
    internal LabelMatcher Labels { get; }

    /// <summary>Finds words behind units.</summary>
    internal RoleWords Words { get; }

    /// <summary>Finds the name that counts of a unit that has several.</summary>
    internal UnitNames Units { get; }

    /// <summary>Tells what stands around the fields and in none of them.</summary>
    internal PrintedWords Printed { get; }

    /// <summary>The built-in vocabulary and rows of a file, which win: what they claim, no built-in row has any more.</summary>
    internal static NoticeVocabulary With(IReadOnlyList<FieldLabel> labels, IReadOnlyList<RoleWord> words, IReadOnlyList<UnitName> units) => new(
        Merge(BuiltInLabels.Rows, labels, (one, other) => one.Kind == other.Kind),
        Merge(BuiltInWords.Rows, words, (one, other) => one.Role == other.Role),
        units);

    private static List<T> Merge<T>(IReadOnlyList<T> builtIn, IReadOnlyList<T> added, Func<T, T, bool> meanTheSame)
        where T : VocabularyRow
    {
        var claimed = added.SelectMany(row => row.Texts).ToHashSet(StringComparer.Ordinal);
        var rest = added.ToList();
        var merged = new List<T>(builtIn.Count + rest.Count);
        foreach (var row in builtIn)
        {
            var same = rest.Find(candidate => candidate.Name == row.Name && meanTheSame(candidate, row));
            string[] texts = [.. row.Texts.Where(text => !claimed.Contains(text) || same?.Texts.Contains(text) == true).Concat(same?.Texts ?? []).Distinct()];
            if (texts.Length > 0)
            {
                merged.Add(row with
                {
                    Name = texts[0],
                    Aliases = texts[1..],
                    Matches = [.. row.Matches.Union(same?.Matches ?? [])],
                    Misses = [.. row.Misses.Union(same?.Misses ?? [])],
                });
            }

            _ = same is not null && rest.Remove(same);
        }

        merged.AddRange(rest);
        return merged;
    }
}
