using System.Text.Json;
using TaskDecomp.Cli.Commands;
using TaskDecomp.Diagnostics;
using TaskDecomp.Writers;

namespace TaskDecomp.Cli.Streaming;

/// <summary>Answers each line of standard input by one of standard output, in order, before it reads the next.</summary>
/// <param name="context">What the command works with.</param>
/// <param name="reading">How notices are read.</param>
internal sealed class NoticeStream(CommandContext context, ConversionOptions reading)
{
    private const string Format = "jsonl";

    /// <summary>What an answer mostly fits into, in bytes.</summary>
    private const int Usual = 256 * 1024;

    private readonly WriterOptions _writing = new() { Language = context.OutputLanguage };

    /// <summary>Answers until the input ends.</summary>
    /// <exception cref="CommandFailure">An option cannot be followed, or a stream fails.</exception>
    public void Run(CancellationToken cancellationToken)
    {
        var lines = new LineReader(context.Terminal.Input, LongestLine);
        using var answer = new MemoryStream(Usual);
        for (var number = 1; Next(lines) is { } line; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (lines.IsTooLong)
            {
                Refuse(StreamRequest.NoId, TooLong(), answer);
                Hand(answer);
            }
            else if (line.Span.IndexOfAnyExcept(" \t\r"u8) >= 0)
            {
                Answer(line, number, answer, cancellationToken);
                Hand(answer);
            }
        }
    }

    /// <summary>In JSON a hanzi of three bytes may be written as an escape of six.</summary>
    private long LongestLine => 2 * reading.Limits.FileBytes;

    private Diagnostic TooLong() => new(DiagnosticCatalog.FileTooLarge, null, [LongestLine, reading.Limits.FileBytes]);

    private void Hand(MemoryStream answer)
    {
        context.Terminal.Write(answer.GetBuffer().AsSpan(0, (int)answer.Length));
        Shrink(answer);
    }

    /// <summary>Gives back what only one long answer needed.</summary>
    private static void Shrink(MemoryStream answer)
    {
        answer.SetLength(0);
        if (answer.Capacity > 16 * Usual)
        {
            answer.Capacity = Usual;
        }
    }

    private static ReadOnlyMemory<byte>? Next(LineReader lines)
    {
        try
        {
            return lines.Next();
        }
        catch (IOException exception)
        {
            throw CommandFailure.NoInput(TextKeys.InputFailed, exception.Message);
        }
    }

    private void Answer(ReadOnlyMemory<byte> line, int number, MemoryStream answer, CancellationToken cancellationToken)
    {
        if (StreamRequest.Read(line, out var id) is not { } request)
        {
            Refuse(id, new Diagnostic(DiagnosticCatalog.NoStreamRequest, null, [number]), answer);
            return;
        }

        try
        {
            Convert(request, answer, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !FailureReport.IsUsage(exception))
        {
            Refuse(id, FailureReport.Classify(exception, context.OutputLanguage).Diagnostic, answer);
        }
    }

    private void Convert(StreamRequest request, MemoryStream answer, CancellationToken cancellationToken)
    {
        var options = reading with { Format = reading.Format ?? request.Format };
        var notice = new FileClock(reading.Limits).Run(
            token => context.Converter.Read(request.FileName, request.Read(reading.Limits), options with { Cancellation = token }).Notice, cancellationToken);
        Begin(request.Id, "notice"u8, answer);
        context.Converter.Write(notice, Format, answer, _writing, context.OutputLanguage);

        // The notice has its own line end, behind which the answer would not be one line.
        answer.SetLength(answer.Length - 1);
        answer.Write("}\n"u8);
    }

    private void Refuse(byte[] id, Diagnostic problem, MemoryStream answer)
    {
        Begin(id, "error"u8, answer);
        using (var json = new Utf8JsonWriter(answer, new JsonWriterOptions { Encoder = JsonBytes.Encoder }))
        {
            json.WriteStartObject();
            json.WriteString("code", problem.Descriptor.Code);
            json.WriteString("message", problem.Message(context.OutputLanguage));
            json.WriteEndObject();
        }

        answer.Write("}\n"u8);
    }

    /// <summary>Begins an answer, over whatever one that failed has left.</summary>
    private static void Begin(byte[] id, ReadOnlySpan<byte> key, MemoryStream answer)
    {
        answer.SetLength(0);
        answer.Write("{\"id\":"u8);
        answer.Write(id);
        answer.Write(",\""u8);
        answer.Write(key);
        answer.Write("\":"u8);
    }
}
