namespace TaskDecomp.Cli.Output;

/// <summary>Puts finished content where the plan wants it, and says why it cannot.</summary>
/// <param name="terminal">Whose standard output is written.</param>
/// <param name="overwrite">Whether files that are there are replaced.</param>
/// <param name="temporaryFolder">Where files are made before they are moved; null for the folder of each.</param>
internal sealed class OutputSink(Terminal terminal, bool overwrite, string? temporaryFolder = null)
{
    /// <summary>Fails early where a file is there that must be kept.</summary>
    /// <exception cref="CommandFailure">The file is there.</exception>
    public void CheckFree(PlannedOutput output)
    {
        if (output.Path is not { } path || Devices.Contains(path))
        {
            return;
        }

        if (output.MakeFolder && Path.GetDirectoryName(path) is { } folder && File.Exists(folder))
        {
            throw CommandFailure.CannotWrite(TextKeys.OutputFolderIsFile, folder);
        }

        if (Directory.Exists(path))
        {
            throw CommandFailure.CannotWrite(TextKeys.OutputIsFolder, path);
        }

        if (!overwrite && File.Exists(path))
        {
            throw CommandFailure.CannotWrite(TextKeys.OutputExists, path);
        }
    }

    /// <summary>Writes the content.</summary>
    /// <exception cref="CommandFailure">It cannot be written; nothing has changed then.</exception>
    public void Write(PlannedOutput output, MemoryStream content, CancellationToken cancellationToken)
    {
        if (output.Path is { } path)
        {
            WriteFile(path, output.MakeFolder, content, cancellationToken);
        }
        else
        {
            terminal.Write(content.GetBuffer().AsSpan(0, (int)content.Length));
        }
    }

    private void WriteFile(string path, bool makeFolder, MemoryStream content, CancellationToken cancellationToken)
    {
        try
        {
            if (makeFolder)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            }

            AtomicFile.Write(path, overwrite, content.WriteTo, cancellationToken, temporaryFolder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Failure(path, exception);
        }
    }

    private CommandFailure Failure(string path, Exception exception) => exception switch
    {
        DirectoryNotFoundException => CommandFailure.CannotWrite(TextKeys.OutputFolderMissing, path),
        UnauthorizedAccessException => CommandFailure.CannotWrite(TextKeys.OutputDenied, path),
        _ when !overwrite && File.Exists(path) && !Devices.Contains(path) => CommandFailure.CannotWrite(TextKeys.OutputExists, path),
        _ => CommandFailure.CannotWrite(TextKeys.OutputFailed, path, exception.Message),
    };
}
