using TaskDecomp.Cli.Input;
using TaskDecomp.Cli.Output;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;

namespace TaskDecomp.Cli.Batch;

/// <summary>Does the work on one file of an archive in two steps, so that one which takes too long can be given up before anything is written.</summary>
/// <param name="notices">Makes the outputs.</param>
/// <param name="resumption">Knows what earlier runs left.</param>
/// <param name="options">The size limit, and whether outputs that a person has changed are replaced.</param>
internal sealed class FileWorker(NoticeConversion notices, Resumption resumption, BatchOptions options)
{
    private const int MaxBuffer = 1 << 20;

    /// <summary>Reads a file and makes those of its outputs in memory that are not there yet.</summary>
    /// <exception cref="CommandFailure">It cannot be read, or an output is there and must be kept.</exception>
    /// <exception cref="Diagnostics.NoticeReadException">It is no notice, or beyond a limit.</exception>
    public PreparedFile Prepare(BatchItem item, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var content = InputFile.Read(item.Input.Path, options.Limits.Files);
        var state = resumption.Look(item, content.Span);
        if (state.IsDone(options.Overwrite))
        {
            return new PreparedFile(state.Entry!.Facts, [.. state.Foreign]);
        }

        var (facts, outputs) = Convert(item, content, cancellationToken);
        var entry = resumption.Entry(item, state.Sha256, facts, outputs);
        var kept = state.Outputs.Where(file => MustBeKept(file, resumption.HashIn(entry, file.Output), state.Entry is not null)).Select(file => file.Output).ToList();
        var done = state.Outputs.Where(file => file.Sha256 == resumption.HashIn(entry, file.Output)).Select(file => file.Output);
        var left = kept.Concat(done).ToHashSet();
        return new PreparedFile(facts, [.. kept.Select(output => output.Path!)]) { Entry = entry, Outputs = [.. outputs.Where(pair => !left.Contains(pair.Output))] };
    }

    /// <summary>Whether nothing is left to do for a file. One that cannot be read is not done: the run itself will say why.</summary>
    public bool IsDone(BatchItem item)
    {
        try
        {
            return resumption.Look(item, InputFile.Read(item.Input.Path, options.Limits.Files).Span).IsDone(options.Overwrite);
        }
        catch (Exception exception) when (exception is CommandFailure or NoticeReadException)
        {
            return false;
        }
    }

    private (NoticeFacts Facts, List<(PlannedOutput Output, MemoryStream Content)> Outputs) Convert(
        BatchItem item, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var result = notices.Read(item.Input, content, cancellationToken);
        var outputs = new List<(PlannedOutput, MemoryStream)>();
        var written = new List<NoticeDiagnostic>();
        foreach (var output in item.Input.Outputs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            // A notice's JSON is some three times as long: a buffer that need not grow is not copied.
            var bytes = new MemoryStream(Math.Min(content.Length * 4, MaxBuffer));
            written.AddRange(notices.Write(item.Input, result, output, bytes));
            outputs.Add((output, bytes));
        }

        return (NoticeFacts.Of(result.Notice, written), outputs);
    }

    /// <summary>Whether an output is a person's: of a file that has not changed it stays without further ado, else the two cannot both be had.</summary>
    private bool MustBeKept(OutputFile file, string hash, bool isUnchanged)
    {
        if (file.State != OutputState.Foreign || options.Overwrite || file.Sha256 == hash)
        {
            return false;
        }

        return isUnchanged
            ? true
            : throw CommandFailure.CannotWrite(resumption.Knows(file.Output) ? TextKeys.OutputEdited : TextKeys.OutputExists, file.Output.Path!);
    }
}
