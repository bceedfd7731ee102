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

    private readonly WriterOptions _writing = new() { Language = context.OutputLanguage };

    /// <summary>Answers until the input ends.</summary>
    /// <exception cref="CommandFailure">An option cannot be followed, or a stream fails.</exception>
    public void Run(CancellationToken cancellationToken)
    {
        var lines = new LineReader(context.Terminal.Input);
        for (var number = 1; Next(lines) is { } line; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (line.Span.IndexOfAnyExcept(" \t\r"u8) >= 0)
            {
                using var answer = new MemoryStream();
                Answer(line, number, answer);
                context.Terminal.Write(answer.GetBuffer().AsSpan(0, (int)answer.Length));
            }
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

    private void Answer(ReadOnlyMemory<byte> line, int number, MemoryStream answer)
    {
        var id = StreamRequest.NoId;
        try
        {
            using var json = JsonDocument.Parse(line);
            id = StreamRequest.IdOf(json.RootElement);
            if (StreamRequest.From(json.RootElement) is { } request)
            {
                Convert(request, answer);
            }
            else
            {
                Refuse(id, NoRequest(number), answer);
            }
        }
        catch (JsonException)
        {
            Refuse(id, NoRequest(number), answer);
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !FailureReport.IsUsage(exception))
        {
            Refuse(id, FailureReport.Classify(exception, context.OutputLanguage).Diagnostic, answer);
        }
    }

    private void Convert(StreamRequest request, MemoryStream answer)
    {
        var notice = context.Converter.Read(request.FileName, request.Read(), reading with { Format = reading.Format ?? request.Format }).Notice;
        Begin(request.Id, "notice"u8, answer);
        context.Converter.Write(notice, Format, answer, _writing, context.OutputLanguage);

        // The notice has its own line end, behind which the answer would not be one line.
        answer.SetLength(answer.Length - 1);
        answer.Write("}\n"u8);
    }

    private static Diagnostic NoRequest(int number) => new(DiagnosticCatalog.NoStreamRequest, null, [number]);

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
