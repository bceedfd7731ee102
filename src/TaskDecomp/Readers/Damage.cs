using TaskDecomp.Diagnostics;

namespace TaskDecomp.Readers;

/// <summary>Says of a file that its reader could not make sense of what is wrong with it.</summary>
internal static class Damage
{
    /// <summary>Runs a reader that works with a library.</summary>
    /// <param name="format">The format.</param>
    /// <param name="content">The file's bytes.</param>
    /// <param name="read">What to run.</param>
    /// <exception cref="NoticeReadException">The file is empty, encrypted, damaged or of another format.</exception>
    public static T Guard<T>(string format, ReadOnlyMemory<byte> content, Func<T> read)
    {
        if (content.IsEmpty)
        {
            throw new NoticeReadException(new Diagnostic(DiagnosticCatalog.EmptyFile, null, []));
        }

        try
        {
            return read();
        }
        catch (Exception exception) when (exception is not (NoticeReadException or OperationCanceledException))
        {
            // A damaged file makes a library stumble wherever it is: what it throws is not of one kind, and is never the program's state.
            throw IsEncrypted(content.Span) ? Encrypted() : Of(format, exception.Message);
        }
    }

    /// <summary>The file is damaged or of another format.</summary>
    /// <param name="format">The format that it should have.</param>
    /// <param name="detail">What is wrong, as the library says it.</param>
    public static NoticeReadException Of(string format, string detail) =>
        new(new Diagnostic(DiagnosticCatalog.UnreadableFile, null, [format, detail.ReplaceLineEndings(" ").TrimEnd('.', ' ', '。')]));

    /// <summary>A part that the format asks for is missing.</summary>
    public static NoticeReadException MissingPart(string format, string part) =>
        new(new Diagnostic(DiagnosticCatalog.MissingPart, null, [format, part]));

    /// <summary>The file has a password.</summary>
    public static NoticeReadException Encrypted() => new(new Diagnostic(DiagnosticCatalog.EncryptedFile, null, []));

    private static bool IsEncrypted(ReadOnlySpan<byte> content) =>
        new CompoundFile(content).IsOne && content.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0;
}
