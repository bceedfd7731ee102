namespace TaskDecomp.Readers.Detection;

/// <summary>How a file format is told: a row of <see cref="FileFormats"/>.</summary>
/// <param name="Name">Its name, that of its reader where there is one.</param>
/// <param name="IsSure">Whether the content bears its signature.</param>
/// <param name="Endings">What names of such files end in, lower case, without the dot.</param>
internal sealed record FileFormat(string Name, Func<FileProbe, bool> IsSure, params string[] Endings)
{
    /// <summary>Whether the content may be of it without a signature, if its name or the user says so.</summary>
    public Func<FileProbe, bool> IsPossible { get; init; } = _ => false;

    /// <summary>Whether such a file can be read as plain text too.</summary>
    public bool IsText { get; init; }
}
