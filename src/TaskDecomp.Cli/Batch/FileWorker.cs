using TaskDecomp.Cli.Input;
using TaskDecomp.Cli.Output;
using TaskDecomp.Model;

namespace TaskDecomp.Cli.Batch;

/// <summary>Does the work on one file of an archive in two steps, so that one which takes too long can be given up before anything is written.</summary>
internal sealed class FileWorker(NoticeConversion notices, OutputSink sink, long maxBytes)
{
    /// <summary>Reads a file and makes its outputs in memory.</summary>
    /// <exception cref="CommandFailure">It cannot be read, is too large, or an output is there and must be kept.</exception>
    /// <exception cref="Diagnostics.NoticeReadException">It is no notice.</exception>
    public PreparedFile Prepare(BatchItem item, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var content = Read(item.Input.Path);
        foreach (var output in item.Input.Outputs)
        {
            sink.CheckFree(output);
        }

        var result = notices.Read(item.Input, content, cancellationToken);
        var outputs = new List<(PlannedOutput, MemoryStream)>();
        var written = new List<NoticeDiagnostic>();
        foreach (var output in item.Input.Outputs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var bytes = new MemoryStream();
            written.AddRange(notices.Write(item.Input, result, output, bytes));
            outputs.Add((output, bytes));
        }

        return new PreparedFile(NoticeFacts.Of(result.Notice, written), outputs);
    }

    /// <summary>Writes the outputs, each whole or not at all.</summary>
    /// <exception cref="CommandFailure">One cannot be written.</exception>
    public void Write(PreparedFile file, CancellationToken cancellationToken)
    {
        foreach (var (output, content) in file.Outputs)
        {
            sink.Write(output, content, cancellationToken);
        }
    }

    private ReadOnlyMemory<byte> Read(string path)
    {
        var file = new FileInfo(path);
        return file.Exists && file.Length > maxBytes
            ? throw CommandFailure.NoInput(TextKeys.InputTooLarge, file.Length / Megabyte.Bytes, maxBytes / Megabyte.Bytes)
            : InputFile.Read(path);
    }
}
