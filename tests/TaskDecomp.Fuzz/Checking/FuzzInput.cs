using TaskDecomp.Fuzz.Running;

namespace TaskDecomp.Fuzz.Checking;

/// <summary>A file to read.</summary>
/// <param name="Format">The format that it was made as.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record FuzzInput(string Format, byte[] Content)
{
    /// <summary>Its name.</summary>
    public string FileName => "notice" + Seeds.EndingOf(Format);
}
