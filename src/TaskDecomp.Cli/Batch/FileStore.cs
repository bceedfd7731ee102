using TaskDecomp.Cli.Output;

namespace TaskDecomp.Cli.Batch;

/// <summary>Writes the outputs of a file, each whole or not at all, after they were written down: whatever ends the process, the next run knows which outputs are its own.</summary>
/// <param name="sink">Writes an output.</param>
/// <param name="manifest">Where it is written down.</param>
internal sealed class FileStore(OutputSink sink, Manifest manifest)
{
    /// <summary>Writes the outputs.</summary>
    /// <exception cref="CommandFailure">One of them, or the manifest, cannot be written.</exception>
    public void Write(PreparedFile file, CancellationToken cancellationToken)
    {
        if (file.Entry is not { } entry)
        {
            return;
        }

        foreach (var (output, _) in file.Outputs)
        {
            sink.CheckFree(output);
        }

        cancellationToken.ThrowIfCancellationRequested();
        manifest.Add(entry);
        foreach (var (output, content) in file.Outputs)
        {
            sink.Write(output, content, cancellationToken);
        }
    }
}
