namespace TaskDecomp.Cli.Dropping;

/// <summary>The window that a console program of Windows shows its words in.</summary>
internal interface IConsoleWindow
{
    /// <summary>Whether it was opened for this program alone, as by a double click, and closes with it.</summary>
    bool IsOwn { get; }

    /// <summary>Waits until a key is pressed.</summary>
    void WaitForKey();
}
