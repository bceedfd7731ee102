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
    private readonly StateFolder _state = new(options.Folder);
    private readonly MergeFile? _merge = options.Merge is { } path ? new MergeFile(path, new StateFolder(options.Folder)) : null;

    /// <summary>Converts the archive and gives the exit code.</summary>
    /// <exception cref="CommandFailure">The command line cannot be followed, or manifest or report cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The run was ended.</exception>
    public int Run(CancellationToken cancellationToken)
    {
        var report = new BatchReport(options.Folder, _state.Temporary, context.OutputLanguage);
        var archive = new ArchiveFinder(options.Selection, options.Recursive, options.Folder, options.Merge).Find(options.Inputs);
        foreach (var link in archive.Outside)
        {
            _printer.Talk(_texts.Get(TextKeys.LinkLeadsOut, link));
        }

        var plan = Plan(archive, [report.JsonPath, report.CsvPath]);
        if (options.DryRun)
        {
            return ShowPlan(plan);
        }

        using var held = _state.Enter();
        using var manifest = Manifest.Read(_state.Manifest);
        manifest.Open(_state.Manifest);
        _merge?.Check(manifest, options.Folder, options.Overwrite);
        var outcomes = Work(manifest, plan, cancellationToken);
        Merge(manifest, outcomes, cancellationToken);
        var summary = BatchSummary.Of(plan.Count, outcomes);
        report.Write(summary, outcomes, cancellationToken);
        _printer.Talk(_texts.Get(TextKeys.BatchSummary, summary.Inputs, summary.Ok, summary.Failed, summary.Skipped, archive.LeftOut, report.CsvPath));
        return ExitCodeOf(summary, [.. outcomes.Select(outcome => outcome.Facts).OfType<NoticeFacts>()]);
    }

    private IReadOnlyList<BatchItem> Plan(Archive archive, string[] reports)
    {
        string[] reserved = [.. reports, .. options.Merge is { } merged ? [merged] : Array.Empty<string>()];
        var plan = new BatchPlanner(new FormatNames(context.Converter.OutputFormats), new FileFacts()).Plan(archive.Files, options.Folder, options.Formats, reserved);
        OutputNumbers.Tell(plan.Select(item => item.Input), _printer);
        return _merge is null
            ? plan
            : [.. plan.Select(item => item with { Input = item.Input with { Outputs = [.. item.Input.Outputs, _merge.RowsOf(item.Name)] } })];
    }

    private void Merge(Manifest manifest, IEnumerable<FileOutcome> outcomes, CancellationToken cancellationToken)
    {
        if (_merge is null)
        {
            return;
        }

        var items = outcomes.Where(outcome => outcome.Facts is not null).Select(outcome => outcome.Item);
        var resumption = new Resumption(manifest, options.Folder, options.Fingerprint);
        foreach (var diagnostic in _merge.Write(items, writing, hash => manifest.Add(resumption.MergedEntry(_merge.Path, hash)), cancellationToken))
        {
            _printer.Talk($"{_merge.Path}: {diagnostic.Descriptor.Code}: {diagnostic.Message(_texts.Language)}");
        }
    }

    private int ShowPlan(IReadOnlyList<BatchItem> plan)
    {
        using var manifest = Manifest.Read(_state.Manifest);
        var worker = Worker(manifest);
        var left = plan.Where(item => !worker.IsDone(item)).ToList();
        foreach (var item in left)
        {
            context.Terminal.Print(_texts.Get(TextKeys.PlanLine, item.Input.DisplayName, string.Join(_texts.Get(TextKeys.ListSeparator), item.Input.Outputs.Where(output => output.Format != MergeFile.RowsFormat).Select(output => output.Path))));
        }

        _printer.Talk(_texts.Get(TextKeys.PlanSummary, plan.Count, left.Count));
        return ExitCodes.Ok;
    }

    private FileWorker Worker(Manifest manifest) => new(
        new NoticeConversion(context.Converter, reading, writing, _texts.Language), new Resumption(manifest, options.Folder, options.Fingerprint), options);

    private IReadOnlyList<FileOutcome> Work(Manifest manifest, IReadOnlyList<BatchItem> plan, CancellationToken cancellationToken)
    {
        var store = new FileStore(new OutputSink(context.Terminal, overwrite: true, _state.Temporary), manifest);
        using var progress = Progress(plan.Count);
        var printer = _printer.On(progress.Messages);
        return new BatchRunner(Worker(manifest), store, options.Limits, progress, options.FailFast)
            .Run(plan, outcome => Show(outcome, printer), cancellationToken);
    }

    private IBatchProgress Progress(int total) =>
        _printer.IsQuiet ? new SilentProgress(context.Terminal.Error)
        : context.Terminal.ErrorIsScreen ? new LiveProgress(context.Terminal, _texts, total)
        : new PlainProgress(context.Terminal.Error, _texts, total, PlainInterval);

    private void Show(FileOutcome outcome, DiagnosticPrinter printer)
    {
        if (outcome.Failure is { } failure)
        {
            new FailureReport(printer, context.Terminal.Debug).Report(outcome.Item.Input.DisplayName, failure);
        }

        foreach (var output in outcome.Kept)
        {
            printer.Talk(_texts.Get(TextKeys.OutputKept, outcome.Item.Input.DisplayName, output));
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
