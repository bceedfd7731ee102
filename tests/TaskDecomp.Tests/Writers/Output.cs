using System.Text;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Writers;

namespace TaskDecomp.Tests.Writers;

/// <summary>Runs a writer in memory.</summary>
internal static class Output
{
    public static byte[] Bytes(string format, Notice notice, WriterOptions? options = null) =>
        Bytes(format, notice, options ?? new WriterOptions(), out _);

    public static byte[] Bytes(string format, Notice notice, WriterOptions options, out IReadOnlyList<Diagnostic> diagnostics)
    {
        using var stream = new MemoryStream();
        diagnostics = WriterRegistry.Get(format).Write(notice, stream, options);
        Assert.True(stream.CanWrite, "The writer closed the stream.");
        return stream.ToArray();
    }

    /// <summary>The output as text; bytes that are no UTF-8 fail.</summary>
    public static string Text(string format, Notice notice, WriterOptions? options = null) =>
        new UTF8Encoding(false, true).GetString(Bytes(format, notice, options));
}
