namespace TaskDecomp.Settings;

/// <summary>The shape of the rows in a part of a file of settings.</summary>
/// <param name="Part">The part's key.</param>
/// <param name="Texts">Keys that have one text.</param>
/// <param name="Lists">Keys that have a list of texts.</param>
/// <param name="Example">A row as it should be written, on one line.</param>
internal sealed record RowShape(string Part, IReadOnlyList<string> Texts, IReadOnlyList<string> Lists, string Example)
{
    /// <summary>The keys of a label's row.</summary>
    public static RowShape Labels { get; } =
        new("labels", ["label", "field", "role"], ["aliases", "matches", "misses"], "{label: 牵头股室, field: units, role: lead, aliases: [牵头站所]}");

    /// <summary>The keys of a word's row.</summary>
    public static RowShape Words { get; } = new("words", ["word", "role"], ["aliases", "matches", "misses"], "{word: 领办, role: lead, aliases: [分别领办]}");

    /// <summary>The keys of a unit's row.</summary>
    public static RowShape Units { get; } = new("units", ["name"], ["aliases"], "{name: 市发展改革委, aliases: [市发改委]}");

    /// <summary>All parts of a vocabulary.</summary>
    public static IReadOnlyList<RowShape> Parts { get; } = [Labels, Words, Units];

    /// <summary>All keys of a row, as a message lists them.</summary>
    public string Keys => string.Join(", ", Texts.Concat(Lists));
}
