namespace TaskDecomp.Cli.Output;

/// <summary>Puts finished content where the plan wants it, and says why it cannot.</summary>
internal sealed class OutputSink(Stream standardOutput, bool overwrite)
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
        try
        {
            if (output.Path is { } path)
            {
                WriteFile(path, output.MakeFolder, content, cancellationToken);
            }
            else
            {
                content.WriteTo(standardOutput);
                standardOutput.Flush();
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Failure(output.Path, exception);
        }
    }

    private void WriteFile(string path, bool makeFolder, MemoryStream content, CancellationToken cancellationToken)
    {
        if (makeFolder)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        }

        AtomicFile.Write(path, overwrite, content.WriteTo, cancellationToken);
    }

    private CommandFailure Failure(string? path, Exception exception) => (path, exception) switch
    {
        (null, _) => CommandFailure.CannotWrite(TextKeys.StandardOutputFailed, exception.Message),
        (_, DirectoryNotFoundException) => CommandFailure.CannotWrite(TextKeys.OutputFolderMissing, path),
        (_, UnauthorizedAccessException) => CommandFailure.CannotWrite(TextKeys.OutputDenied, path),
        _ when !overwrite && File.Exists(path) => CommandFailure.CannotWrite(TextKeys.OutputExists, path),
        _ => CommandFailure.CannotWrite(TextKeys.OutputFailed, path, exception.Message),
    };
}
