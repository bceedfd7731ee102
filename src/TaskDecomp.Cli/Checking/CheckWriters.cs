namespace TaskDecomp.Cli.Checking;

/// <summary>The formats of <c>taskdecomp check</c>.</summary>
internal static class CheckWriters
{
    /// <summary>All of them, the first being the one that is meant when none is named.</summary>
    public static IReadOnlyList<ICheckWriter> All { get; } =
        [new TextCheckWriter(), new JsonCheckWriter(), new SarifCheckWriter(), new GithubCheckWriter()];

    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(writer => writer.Name)];

    /// <summary>The one of a name.</summary>
    /// <exception cref="CommandFailure">There is none.</exception>
    public static ICheckWriter Get(string? name) => name is null
        ? All[0]
        : All.FirstOrDefault(writer => writer.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw CommandFailure.Usage(TextKeys.UnknownCheckFormat, name, string.Join(", ", Names));
}
