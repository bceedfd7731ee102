using TaskDecomp.Cli.Commands;
using TaskDecomp.Cli.Input;
using TaskDecomp.Cli.Output;
using TaskDecomp.Model;
using TaskDecomp.Writers;

namespace TaskDecomp.Cli;

/// <summary>Converts the inputs of a plan one after the other; what is wrong with one does not keep the next from being done.</summary>
internal sealed class Conversion(
    CommandContext context, ConversionOptions reading, WriterOptions writing, OutputSink sink, ConversionLimits limits)
{
    private readonly NoticeConversion _notices = new(context.Converter, reading, writing, context.Printer.Texts.Language);
    private readonly DiagnosticPrinter _printer = context.Printer;

    /// <summary>Whose workbooks are written in place of one; null for one.</summary>
    public ShareBy? Split { get; init; }

    /// <summary>Converts all inputs and gives the exit code.</summary>
    public int Run(IReadOnlyList<PlannedInput> plan, CancellationToken cancellationToken) =>
        ExitCodes.Combine([.. plan.Select(input => RunOne(input, cancellationToken))]);

    private int RunOne(PlannedInput input, CancellationToken cancellationToken)
    {
        try
        {
            return Convert(input, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !FailureReport.IsUsage(exception))
        {
            return context.Failures.Report(input.DisplayName, exception);
        }
    }

    private int Convert(PlannedInput input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var clock = new FileClock(reading.Limits);
        var result = clock.Run(
            token =>
            {
                var content = InputFile.Read(input, context.Terminal.Input, reading.Limits);
                CheckFree(input.Outputs.Where(output => !IsSplit(output)));
                return _notices.Read(input, content, token);
            },
            cancellationToken);
        var notice = result.Notice;
        var outputs = input.Outputs.SelectMany(output => IsSplit(output) ? Shares(input, notice, output, Split!.Value) : [output]).ToList();
        CheckFree(outputs.Where(output => output.Share is not null));
        var warnings = notice.Diagnostics.Count(DiagnosticPrinter.IsWarning);
        if (warnings > 0)
        {
            // Standard error need not speak the language of the notice.
            _printer.Diagnostics(input.DisplayName, result.DiagnosticsIn(_printer.Texts.Language), result.PlaceOf);
        }

        foreach (var output in outputs)
        {
            warnings += Write(input, result, output, clock, cancellationToken);
        }

        _printer.Tally(input.DisplayName, Names(outputs), Tally.Of(notice, warnings));
        var refusal = warnings > 0 && limits.Strict ? Refuse(input, warnings) : ExitCodes.Ok;
        return notice.Coverage.Percent < limits.MinCoverage ? RefuseCoverage(input, notice) : refusal;
    }

    /// <summary>Writes one output, in memory first: a writer that fails, or is interrupted, leaves the disk alone.</summary>
    /// <returns>How many warnings the writer had.</returns>
    private int Write(PlannedInput input, ConversionResult result, PlannedOutput output, FileClock clock, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var content = new MemoryStream();
        var diagnostics = clock.Run(_ => _notices.Write(input, result, output, content), cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        sink.Write(output, content, cancellationToken);
        _printer.Diagnostics(input.DisplayName, diagnostics, result.PlaceOf);
        return diagnostics.Count(DiagnosticPrinter.IsWarning);
    }

    private void CheckFree(IEnumerable<PlannedOutput> outputs)
    {
        foreach (var output in outputs)
        {
            sink.CheckFree(output);
        }
    }

    private bool IsSplit(PlannedOutput output) => Split is not null && output.Format == ShareNames.Format;

    private IReadOnlyList<PlannedOutput> Shares(PlannedInput input, Notice notice, PlannedOutput output, ShareBy by)
    {
        var shares = ListShare.Of(notice, by, out var left);
        if (left > 0)
        {
            _printer.Talk(_printer.Texts.Get(by == ShareBy.Unit ? TextKeys.RowsWithoutUnit : TextKeys.RowsWithoutLeader, input.DisplayName, left));
        }

        return ShareNames.Plan(output, shares);
    }

    /// <summary>The names of outputs; of the many workbooks of one split the first.</summary>
    private IEnumerable<string> Names(IReadOnlyList<PlannedOutput> outputs)
    {
        var shares = outputs.Where(output => output.Share is not null).ToList();
        return outputs.Except(shares).Select(NameOf)
            .Concat(shares.Count > 1 ? [_printer.Texts.Get(TextKeys.SharesWritten, NameOf(shares[0]), shares.Count)] : shares.Select(NameOf));
    }

    private string NameOf(PlannedOutput output) => output.Path ?? _printer.Texts.Get(TextKeys.StandardOutput);

    private int RefuseCoverage(PlannedInput input, Notice notice)
    {
        _printer.Error(input.DisplayName, _printer.Texts.Get(TextKeys.CoverageTooLow, Tally.Percent(notice.Coverage.Percent), limits.MinCoverage));
        return ExitCodes.LowCoverage;
    }

    private int Refuse(PlannedInput input, int warnings)
    {
        _printer.Error(input.DisplayName, _printer.Texts.Get(TextKeys.WarningsUnderStrict, warnings));
        return ExitCodes.Warnings;
    }
}
