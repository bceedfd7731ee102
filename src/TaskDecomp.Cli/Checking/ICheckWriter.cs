namespace TaskDecomp.Cli.Checking;

/// <summary>Writes what a check found, in one format.</summary>
internal interface ICheckWriter
{
    /// <summary>Its name, as <c>--format</c> takes it.</summary>
    string Name { get; }

    /// <summary>Whether it speaks to whoever sits before the screen, in the language of messages, rather than writing data.</summary>
    bool IsTalk { get; }

    /// <summary>All that it writes, UTF-8; the same files give the same bytes.</summary>
    /// <param name="files">The files in their order on the command line.</param>
    /// <param name="texts">The words of the language.</param>
    byte[] Write(IReadOnlyList<CheckedFile> files, Texts texts);
}
