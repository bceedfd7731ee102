using TaskDecomp.Limits;

namespace TaskDecomp.Cli.Input;

/// <summary>A file that an option names.</summary>
internal static class NamedFile
{
    /// <summary>Reads the file.</summary>
    /// <exception cref="CommandFailure">It is missing, a folder, or unreadable; the failure names it.</exception>
    public static ReadOnlyMemory<byte> Read(string file)
    {
        if (file.Length == 0)
        {
            throw CommandFailure.Usage(TextKeys.EmptyPath);
        }

        try
        {
            return InputFile.Read(file, ReadLimits.Default);
        }
        catch (CommandFailure failure)
        {
            throw failure.At(file);
        }
    }
}
