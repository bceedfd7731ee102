namespace TaskDecomp.Cli.Batch;

/// <summary>How many files came to what.</summary>
/// <param name="Inputs">All files.</param>
/// <param name="Ok">Those converted.</param>
/// <param name="Failed">Those that could not be.</param>
/// <param name="Skipped">Those that nothing was done with.</param>
internal sealed record BatchSummary(int Inputs, int Ok, int Failed, int Skipped)
{
    /// <summary>Counts outcomes.</summary>
    /// <exception cref="InvalidOperationException">A file has no outcome, or more than one.</exception>
    public static BatchSummary Of(int inputs, IReadOnlyList<FileOutcome> outcomes)
    {
        var counts = outcomes.DistinctBy(outcome => outcome.Item.Index).CountBy(outcome => outcome.Outcome).ToDictionary();
        var summary = new BatchSummary(inputs, counts.GetValueOrDefault(Outcome.Ok), counts.GetValueOrDefault(Outcome.Failed), counts.GetValueOrDefault(Outcome.Skipped));
        return summary.Ok + summary.Failed + summary.Skipped == inputs
            ? summary
            : throw new InvalidOperationException($"{summary.Ok} ok + {summary.Failed} failed + {summary.Skipped} skipped are not {inputs} inputs.");
    }
}
