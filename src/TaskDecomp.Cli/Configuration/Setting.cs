namespace TaskDecomp.Cli.Configuration;

/// <summary>An option that is in force without being on the command line.</summary>
/// <param name="Name">The option's long name without its dashes.</param>
/// <param name="Values">Its values, one or several.</param>
/// <param name="Source">Where it comes from: <c>TASKDECOMP_YEAR</c>, <c>archive/taskdecomp.yaml(3)</c>.</param>
internal sealed record Setting(string Name, IReadOnlyList<string> Values, string Source);
