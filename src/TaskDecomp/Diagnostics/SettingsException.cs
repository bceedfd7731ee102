namespace TaskDecomp.Diagnostics;

/// <summary>A file of settings, such as a vocabulary, cannot be followed: nothing is converted with it.</summary>
public sealed class SettingsException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="file">The file as the user named it.</param>
    /// <param name="diagnostic">What is wrong, where, and what to do.</param>
    public SettingsException(string file, Diagnostic diagnostic)
        : base(diagnostic.Message(Text.Language.English)) => (File, Diagnostic) = (file, diagnostic);

    /// <summary>The file as the user named it.</summary>
    public string File { get; }

    /// <summary>What is wrong, where, and what to do.</summary>
    public Diagnostic Diagnostic { get; }
}
