namespace TaskDecomp.Cli.Output;

/// <summary>What planning has to know of the file system.</summary>
internal interface IFileFacts
{
    /// <summary>What stands at a path.</summary>
    PathKind KindOf(string path);

    /// <summary>A text that is the same for two paths of one file.</summary>
    string Identity(string path);

    /// <summary>Whether the system keeps the name for a device, so that no file can have it.</summary>
    bool IsReserved(string path);
}
