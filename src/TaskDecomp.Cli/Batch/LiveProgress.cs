using Spectre.Console;

namespace TaskDecomp.Cli.Batch;

/// <summary>Shows a bar at the bottom of a terminal, and messages above it.</summary>
internal sealed class LiveProgress : IBatchProgress
{
    private readonly ProgressCount _count;
    private readonly TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _shown;

    /// <summary>Begins to show.</summary>
    /// <param name="terminal">Whose standard error is a screen.</param>
    /// <param name="texts">The words.</param>
    /// <param name="total">How many files there are.</param>
    public LiveProgress(Terminal terminal, Texts texts, int total)
    {
        _count = new ProgressCount(total);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            ColorSystem = terminal.NoColor ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Out = new AnsiConsoleOutput(terminal.Error),
        });
        Messages = new LiveMessages(console);
        _shown = Task.Run(() => Show(console, texts));
    }

    /// <inheritdoc/>
    public TextWriter Messages { get; }

    /// <inheritdoc/>
    public void Begin(BatchItem item) => _count.Begin(item);

    /// <inheritdoc/>
    public void End(FileOutcome outcome) => _count.End(outcome);

    /// <inheritdoc/>
    public void Dispose()
    {
        _end.TrySetResult();
        _shown.GetAwaiter().GetResult();
    }

    private Task Show(IAnsiConsole console, Texts texts) => console.Progress()
        .AutoClear(true)
        .Columns(new ProgressBarColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
        .StartAsync(async context =>
        {
            var bar = context.AddTask(Markup.Escape(_count.Describe(texts)), maxValue: Math.Max(_count.Total, 1));
            while (!_end.Task.IsCompleted)
            {
                bar.Value = _count.Done;
                bar.Description = Markup.Escape(_count.Describe(texts));
                await Task.WhenAny(_end.Task, Task.Delay(100));
            }
        });
}
