namespace TaskDecomp.Settings;

/// <summary>An option as a file of settings gives it.</summary>
/// <param name="Name">The option's long name without its dashes.</param>
/// <param name="Values">Its values, one or several.</param>
/// <param name="Line">The line of its key, 1-based.</param>
public sealed record OptionSetting(string Name, IReadOnlyList<string> Values, int Line);
