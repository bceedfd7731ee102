namespace TaskDecomp.Cli.Output;

/// <summary>What the command line says about inputs and outputs.</summary>
/// <param name="Inputs">Paths, or <see cref="OutputPlanner.StandardStream"/>.</param>
/// <param name="Output">The value of <c>-o</c>; null where it is missing.</param>
/// <param name="Formats">The values of <c>-t</c>, each one format or several parted by commas.</param>
/// <param name="OutputIsScreen">Whether standard output is a screen.</param>
internal sealed record OutputRequest(IReadOnlyList<string> Inputs, string? Output, IReadOnlyList<string> Formats, bool OutputIsScreen);
