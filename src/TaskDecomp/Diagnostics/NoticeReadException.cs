namespace TaskDecomp.Diagnostics;

/// <summary>A file cannot be read as a notice: it is empty, not decodable, or not of the format it claims to be.</summary>
public sealed class NoticeReadException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="diagnostic">What is wrong and what to do, without the file's name.</param>
    public NoticeReadException(Diagnostic diagnostic)
        : base(diagnostic.Message(Text.Language.English)) => Diagnostic = diagnostic;

    /// <summary>What is wrong and what to do.</summary>
    public Diagnostic Diagnostic { get; }
}
