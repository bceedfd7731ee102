namespace TaskDecomp.Cli.Completion;

/// <summary>A shell that completes command lines by a script.</summary>
internal interface IShell
{
    /// <summary>The shell's name.</summary>
    string Name { get; }

    /// <summary>The script.</summary>
    string Script(CompletionTree tree);
}
