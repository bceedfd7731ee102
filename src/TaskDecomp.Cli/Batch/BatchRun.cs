using TaskDecomp.Cli.Commands;
using TaskDecomp.Cli.Output;
using TaskDecomp.Writers;

namespace TaskDecomp.Cli.Batch;

/// <summary>Converts an archive: finds its files, plans their outputs, works on them, and reports.</summary>
internal sealed class BatchRun(CommandContext context, BatchOptions options, ConversionOptions reading, WriterOptions writing)
{
    private static readonly TimeSpan PlainInterval = TimeSpan.FromSeconds(10);

    private readonly DiagnosticPrinter _printer = context.Printer;
    private readonly Texts _texts = context.Printer.Texts;
    private readonly BatchReport _report = new(options.Folder, context.OutputLanguage);

    /// <summary>Converts the archive and gives the exit code.</summary>
    /// <exception cref="CommandFailure">The command line cannot be followed, or the report cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The run was ended.</exception>
    public int Run(CancellationToken cancellationToken)
    {
        var archive = new ArchiveFinder(options.Selection, options.Recursive, options.Folder).Find(options.Inputs);
        var plan = new BatchPlanner(new FormatNames(context.Converter.OutputFormats), new FileFacts())
            .Plan(archive.Files, options.Folder, options.Formats, [_report.JsonPath, _report.CsvPath]);
        return options.DryRun ? ShowPlan(plan) : Convert(plan, archive.LeftOut, cancellationToken);
    }

    private int ShowPlan(IReadOnlyList<BatchItem> plan)
    {
        foreach (var item in plan)
        {
            context.Terminal.Print(_texts.Get(TextKeys.PlanLine, item.Input.DisplayName, string.Join(_texts.Get(TextKeys.ListSeparator), item.Input.Outputs.Select(output => output.Path))));
        }

        _printer.Talk(_texts.Get(TextKeys.PlanSummary, plan.Count));
        return ExitCodes.Ok;
    }

    private int Convert(IReadOnlyList<BatchItem> plan, int leftOut, CancellationToken cancellationToken)
    {
        var notices = new NoticeConversion(context.Converter, reading, writing, _texts.Language);
        var worker = new FileWorker(notices, new OutputSink(context.Terminal, options.Overwrite), options.Limits.MaxBytes);
        MakeFolder();
        var outcomes = Work(worker, plan, cancellationToken);
        var summary = BatchSummary.Of(plan.Count, outcomes);
        _report.Write(summary, outcomes, cancellationToken);
        _printer.Talk(_texts.Get(TextKeys.BatchSummary, summary.Inputs, summary.Ok, summary.Failed, summary.Skipped, leftOut, _report.CsvPath));
        return ExitCodeOf(summary, [.. outcomes.Select(outcome => outcome.Facts).OfType<NoticeFacts>()]);
    }

    private IReadOnlyList<FileOutcome> Work(FileWorker worker, IReadOnlyList<BatchItem> plan, CancellationToken cancellationToken)
    {
        using var progress = Progress(plan.Count);
        var failures = new FailureReport(_printer.On(progress.Messages), context.Terminal.Debug);
        return new BatchRunner(worker, options.Limits, progress, options.FailFast).Run(plan, outcome => Show(outcome, failures), cancellationToken);
    }

    private IBatchProgress Progress(int total) =>
        _printer.IsQuiet ? new SilentProgress(context.Terminal.Error)
        : context.Terminal.ErrorIsScreen ? new LiveProgress(context.Terminal, _texts, total)
        : new PlainProgress(context.Terminal.Error, _texts, total, PlainInterval);

    private void MakeFolder()
    {
        if (File.Exists(options.Folder))
        {
            throw CommandFailure.CannotWrite(TextKeys.OutputFolderIsFile, options.Folder);
        }

        try
        {
            Directory.CreateDirectory(options.Folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.CannotWrite(TextKeys.OutputFailed, options.Folder, exception.Message);
        }
    }

    private static void Show(FileOutcome outcome, FailureReport failures)
    {
        if (outcome.Failure is { } failure)
        {
            failures.Report(outcome.Item.Input.DisplayName, failure);
        }
    }

    /// <summary>Failures come before lines that no rule placed, and these before mere warnings.</summary>
    private int ExitCodeOf(BatchSummary summary, IReadOnlyList<NoticeFacts> facts)
    {
        var low = facts.Count(notice => notice.Coverage < options.MinCoverage);
        if (low > 0)
        {
            _printer.Error(null, _texts.Get(TextKeys.BatchLowCoverage, low, options.MinCoverage));
        }

        var warned = options.Strict ? facts.Count(notice => notice.Warnings > 0) : 0;
        if (warned > 0)
        {
            _printer.Error(null, _texts.Get(TextKeys.BatchWarnings, warned));
        }

        return summary.Failed > 0 ? ExitCodes.SeveralFailures : low > 0 ? ExitCodes.LowCoverage : warned > 0 ? ExitCodes.Warnings : ExitCodes.Ok;
    }
}
