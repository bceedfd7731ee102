namespace TaskDecomp.Cli.Batch;

/// <summary>Brings the outcomes of many workers into the order of the plan, so that what is shown does not depend on who was faster.</summary>
/// <param name="count">How many there will be.</param>
/// <param name="show">Is told of each in its turn, by one thread at a time.</param>
internal sealed class OrderedOutcomes(int count, Action<FileOutcome> show)
{
    private readonly Lock _lock = new();
    private readonly FileOutcome?[] _outcomes = new FileOutcome?[count];
    private int _next;

    /// <summary>All outcomes, when all were added.</summary>
    public IReadOnlyList<FileOutcome> All => [.. _outcomes.OfType<FileOutcome>()];

    /// <summary>Adds an outcome, and shows those whose turn it is.</summary>
    public void Add(FileOutcome outcome)
    {
        lock (_lock)
        {
            _outcomes[outcome.Item.Index] = outcome;
            while (_next < _outcomes.Length && _outcomes[_next] is { } next)
            {
                show(next);
                _next++;
            }
        }
    }
}
