namespace TaskDecomp.Cli.Configuration;

/// <summary>A file of options.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="IsNear">Whether it was found near the input, so that it may say only what is <see cref="Near">harmless</see>.</param>
internal sealed record SettingFile(string Path, bool IsNear);
