namespace TaskDecomp.Settings;

/// <summary>A row of a file of settings, as it is written there.</summary>
/// <param name="Line">Its first line, 1-based.</param>
internal sealed record SettingRow(int Line)
{
    /// <summary>The keys that have one text; those without a value are not among them.</summary>
    public Dictionary<string, SettingText> Texts { get; } = new(StringComparer.Ordinal);

    /// <summary>The keys that have a list.</summary>
    public Dictionary<string, IReadOnlyList<SettingText>> Lists { get; } = new(StringComparer.Ordinal);

    /// <summary>The list under a key; empty where there is none.</summary>
    public IReadOnlyList<SettingText> List(string key) => Lists.GetValueOrDefault(key) ?? [];
}
