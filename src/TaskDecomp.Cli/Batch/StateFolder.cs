namespace TaskDecomp.Cli.Batch;

/// <summary>Where a run keeps what the next one has to know: <c>.taskdecomp</c> in the output folder, which tells such a folder from an archive.</summary>
/// <param name="output">The output folder.</param>
internal sealed class StateFolder(string output)
{
    private const string Name = ".taskdecomp";

    /// <summary>The folder.</summary>
    public string Path { get; } = System.IO.Path.Combine(output, Name);

    /// <summary>What was written, and from what.</summary>
    public string Manifest => System.IO.Path.Combine(Path, "manifest.jsonl");

    /// <summary>Where outputs are made, to be moved when they are whole. What a killed run left there is no output.</summary>
    public string Temporary => System.IO.Path.Combine(Path, "tmp");

    /// <summary>Where the rows of each notice are kept for a list of all.</summary>
    public string Rows => System.IO.Path.Combine(Path, "rows");

    /// <summary>Held by the run that writes here.</summary>
    private string Lock => System.IO.Path.Combine(Path, "lock");

    /// <summary>Whether a folder holds the outputs of a run.</summary>
    public static bool IsIn(string folder) => Directory.Exists(System.IO.Path.Combine(folder, Name));

    /// <summary>Makes the folder and keeps other runs out of it, until what is returned is disposed or the process ends.</summary>
    /// <exception cref="CommandFailure">Another run is at work here, or the folder cannot be made.</exception>
    public IDisposable Enter()
    {
        if (File.Exists(output))
        {
            throw CommandFailure.CannotWrite(TextKeys.OutputFolderIsFile, output);
        }

        try
        {
            Directory.CreateDirectory(Path);
            var held = Hold();
            if (Directory.Exists(Temporary))
            {
                Directory.Delete(Temporary, recursive: true);
            }

            Directory.CreateDirectory(Temporary);
            return held;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.CannotWrite(TextKeys.OutputFailed, Path, exception.Message);
        }
    }

    private FileStream Hold()
    {
        try
        {
            return new FileStream(Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(Lock))
        {
            throw CommandFailure.CannotWrite(TextKeys.OutputInUse, output);
        }
    }
}
