namespace TaskDecomp.Readers.External;

/// <summary>A folder for an external program's files, gone with all in it at the end.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("taskdecomp-");

    /// <summary>Its full path.</summary>
    public string Path => _folder.FullName;

    /// <summary>The full path of a file in it.</summary>
    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);
}
