namespace TaskDecomp.Cli.Output;

/// <summary>What stands at a path.</summary>
internal enum PathKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A file, or a device that can be written like one.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,
}
