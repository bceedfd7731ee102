using System.Diagnostics;
using System.Text.Json;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Tests;
using TaskDecomp.Tests.Robustness;
using TaskDecomp.Tests.Writers;
using TaskDecomp.Writers;
using TaskDecomp.Writers.Json;

namespace TaskDecomp.Fuzz.Checking;

/// <summary>Reads a file and looks at what must hold for any file: its time, its memory, no exception but the program's own, and a sound notice.</summary>
/// <param name="read">Reads it; the program itself unless a test puts something else there.</param>
internal sealed class InputCheck(Func<FuzzInput, ConversionResult>? read = null)
{
    private const long MaxAllocated = 512L * 1024 * 1024;
    private const int Measurements = 3;
    private const int WrittenOf = 64;
    private const int WorkbooksOf = 1024;

    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(2);
    private static readonly JsonElement Schema = JsonDocument.Parse(NoticeSchema.Text).RootElement;

    // No other program is started, whatever a file turns out to be.
    private static readonly ConversionOptions Options = new() { Spans = true, PdfToText = "no-such-program", Soffice = "no-such-program" };

    private readonly Func<FuzzInput, ConversionResult> _read = read ?? (input => NoticeConverter.Read(input.FileName, input.Content, Options));

    /// <summary>Looks at a file.</summary>
    public Verdict Of(FuzzInput input)
    {
        var (time, allocated) = (TimeSpan.Zero, 0L);
        try
        {
            var result = Measured(input, ref time, ref allocated);
            var faults = Faults(result).Concat(Written(input, result.Notice)).Concat(Costs(time, allocated)).ToList();
            return new Verdict(faults.Count == 0 ? null : string.Join('\n', faults), false, Features.Of(result), time, allocated);
        }
        catch (NoticeReadException refused)
        {
            var costs = string.Join('\n', Costs(time, allocated));
            return new Verdict(costs.Length == 0 ? null : costs, true, Features.Of(refused.Diagnostic), time, allocated);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return new Verdict(failure.ToString(), false, [], time, allocated);
        }
    }

    // The machine may be busy with something else: the shortest of some readings counts.
    private ConversionResult Measured(FuzzInput input, ref TimeSpan time, ref long allocated)
    {
        for (var i = 1; ; i++)
        {
            var (before, started) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
            try
            {
                var result = _read(input);
                if (Stopwatch.GetElapsedTime(started) <= MaxTime || i == Measurements)
                {
                    return result;
                }
            }
            finally
            {
                (time, allocated) = (Stopwatch.GetElapsedTime(started), GC.GetAllocatedBytesForCurrentThread() - before);
            }
        }
    }

    private static IEnumerable<string> Costs(TimeSpan time, long allocated)
    {
        if (time > MaxTime)
        {
            yield return $"took {time.TotalSeconds:0.0} s";
        }

        if (allocated > MaxAllocated)
        {
            yield return $"asked for {allocated / 1024 / 1024} MB";
        }
    }

    // A list that was read back has the lines of another file.
    private static IEnumerable<string> Faults(ConversionResult result)
    {
        if (result.Lines.Count == 0)
        {
            using var json = JsonDocument.Parse(Bytes(result.Notice, "json"));
            return SchemaChecker.Check(Schema, json.RootElement);
        }

        string[] lines = [.. result.Lines.Select(line => line.Text)];
        return [.. Invariants.Broken(result.Notice, lines, isDamaged: true), .. SpanRule.Broken(result.Notice, lines), .. LossRule.Broken(result.Notice, result.Lines)];
    }

    // Writing takes longer than reading: some notices are written in all formats.
    private static IEnumerable<string> Written(FuzzInput input, Notice notice)
    {
        var dice = input.Content.Aggregate(17, (hash, value) => unchecked((hash * 31) + value)) & int.MaxValue;
        foreach (var format in WriterRegistry.Formats.Where(format => dice % (format == "xlsx" ? WorkbooksOf : WrittenOf) == 0))
        {
            if (Bytes(notice, format).Length == 0)
            {
                yield return $"nothing was written as {format}";
            }
        }
    }

    private static byte[] Bytes(Notice notice, string format)
    {
        using var stream = new MemoryStream();
        NoticeConverter.Write(notice, format, stream, new WriterOptions());
        return stream.ToArray();
    }
}
