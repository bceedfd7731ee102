using TaskDecomp.Cli.Output;

namespace TaskDecomp.Cli.Input;

/// <summary>The bytes of an input.</summary>
internal static class InputFile
{
    /// <summary>Reads an input.</summary>
    /// <exception cref="CommandFailure">It is missing, a folder, or unreadable.</exception>
    public static ReadOnlyMemory<byte> Read(PlannedInput input, Stream standardInput) =>
        input.Path == OutputPlanner.StandardStream ? Read(standardInput) : Read(input.Path);

    /// <summary>Reads a file.</summary>
    /// <exception cref="CommandFailure">It is missing, a folder, or unreadable.</exception>
    public static ReadOnlyMemory<byte> Read(string path)
    {
        if (Directory.Exists(path))
        {
            throw CommandFailure.NoInput(TextKeys.InputIsFolder, Path.Combine(path, "notice.txt"));
        }

        if (!File.Exists(path))
        {
            throw CommandFailure.NoInput(TextKeys.InputMissing);
        }

        try
        {
            // The document may still be open in an editor: what it has saved can be read all the same.
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return Read(file, file.CanSeek ? file.Length : 0);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw CommandFailure.NoInput(TextKeys.InputDenied, exception.Message);
        }
        catch (IOException exception)
        {
            throw CommandFailure.NoInput(TextKeys.InputFailed, exception.Message);
        }
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <exception cref="CommandFailure">It cannot be read.</exception>
    public static ReadOnlyMemory<byte> Read(Stream stream)
    {
        try
        {
            return Read(stream, 0);
        }
        catch (IOException exception)
        {
            throw CommandFailure.NoInput(TextKeys.InputFailed, exception.Message);
        }
    }

    /// <summary>Reads to the end, whatever the length was said to be: a pipe has none, and a file may grow.</summary>
    private static Memory<byte> Read(Stream stream, long length)
    {
        var content = new MemoryStream((int)Math.Min(length + 1, Array.MaxLength));
        stream.CopyTo(content);
        return content.GetBuffer().AsMemory(0, (int)content.Length);
    }
}
