namespace TaskDecomp;

/// <summary>A format that a notice can be written in.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsText">Whether it may go to a terminal or a pipe by default.</param>
public sealed record OutputFormat(string Name, bool IsText)
{
    /// <summary>The ending of its files, without a dot.</summary>
    public string Ending { get; init; } = Name;

    /// <summary>Whether an output is one line, so that many can follow one another.</summary>
    public bool IsLine { get; init; }

    /// <summary>Whether it shows the source, so that the notice is read with spans.</summary>
    public bool ShowsSource { get; init; }
}
