namespace TaskDecomp.Settings;

/// <summary>A text of a file of settings.</summary>
/// <param name="Text">The text.</param>
/// <param name="Line">Its line, 1-based.</param>
internal sealed record SettingText(string Text, int Line);
