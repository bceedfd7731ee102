namespace TaskDecomp.Cli.Output;

/// <summary>An input and all that is written from it.</summary>
/// <param name="Path">Its path, or <see cref="OutputPlanner.StandardStream"/>.</param>
/// <param name="Outputs">What is written, in order.</param>
internal sealed record PlannedInput(string Path, IReadOnlyList<PlannedOutput> Outputs)
{
    /// <summary>What its outputs were to be called, where that was changed to be safe; null where it was not.</summary>
    public string? Meant { get; init; }

    /// <summary>Whether its outputs have a number, since another input's have the safe name.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>How the user is told of it.</summary>
    public string DisplayName => Path == OutputPlanner.StandardStream ? OutputPlanner.StandardInputName : Path;

    /// <summary>How the notice's source names it.</summary>
    public string FileName => System.IO.Path.GetFileName(DisplayName);
}
