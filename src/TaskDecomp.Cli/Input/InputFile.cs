using System.Buffers;
using TaskDecomp.Cli.Output;
using TaskDecomp.Limits;

namespace TaskDecomp.Cli.Input;

/// <summary>The bytes of an input.</summary>
internal static class InputFile
{
    private const int Chunk = 64 * 1024;

    /// <summary>Reads an input.</summary>
    /// <exception cref="CommandFailure">It is missing, a folder, or unreadable.</exception>
    /// <exception cref="Diagnostics.NoticeReadException">It is too large.</exception>
    public static ReadOnlyMemory<byte> Read(PlannedInput input, Stream standardInput, ReadLimits limits) =>
        input.Path == OutputPlanner.StandardStream ? Read(standardInput, limits) : Read(input.Path, limits);

    /// <summary>Reads a file.</summary>
    /// <exception cref="CommandFailure">It is missing, a folder, or unreadable.</exception>
    /// <exception cref="Diagnostics.NoticeReadException">It is too large.</exception>
    public static ReadOnlyMemory<byte> Read(string path, ReadLimits limits)
    {
        if (Directory.Exists(path))
        {
            throw CommandFailure.NoInput(TextKeys.InputIsFolder, Path.Combine(path, "notice.txt"));
        }

        if (!File.Exists(path))
        {
            throw CommandFailure.NoInput(IsNotUtf8(path) ? TextKeys.InputNotUtf8 : TextKeys.InputMissing);
        }

        try
        {
            // The document may still be open in an editor: what it has saved can be read all the same.
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return Read(file, file.CanSeek ? file.Length : 0, limits);
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

    /// <summary>Whether a path is none that can be opened, since a name on it is not UTF-8: the platform puts <c>�</c> for such bytes, and finds nothing under that.</summary>
    public static bool IsNotUtf8(string path) => path.Contains('\uFFFD', StringComparison.Ordinal) && !Path.Exists(path);

    /// <summary>Reads a stream to its end.</summary>
    /// <exception cref="CommandFailure">It cannot be read.</exception>
    /// <exception cref="Diagnostics.NoticeReadException">It is too large.</exception>
    public static ReadOnlyMemory<byte> Read(Stream stream, ReadLimits limits)
    {
        try
        {
            return Read(stream, 0, limits);
        }
        catch (IOException exception)
        {
            throw CommandFailure.NoInput(TextKeys.InputFailed, exception.Message);
        }
    }

    /// <summary>Reads to the end, whatever the length was said to be: a pipe has none, and a file may grow.</summary>
    private static Memory<byte> Read(Stream stream, long length, ReadLimits limits)
    {
        limits.CheckFile(length);
        var content = new MemoryStream((int)Math.Min(length + 1, Array.MaxLength));
        var buffer = ArrayPool<byte>.Shared.Rent(Chunk);
        try
        {
            for (int count; (count = stream.Read(buffer)) > 0;)
            {
                limits.CheckFile(content.Length + count);
                content.Write(buffer, 0, count);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return content.GetBuffer().AsMemory(0, (int)content.Length);
    }
}
