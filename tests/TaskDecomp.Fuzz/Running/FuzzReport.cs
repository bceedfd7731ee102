using System.Globalization;
using TaskDecomp.Fuzz.Checking;

namespace TaskDecomp.Fuzz.Running;

/// <summary>The figures of a run.</summary>
/// <param name="Options">What was asked for.</param>
/// <param name="Read">How many files were read.</param>
/// <param name="Refused">How many were refused with one of the program's own diagnostics.</param>
/// <param name="Kept">How many were kept because they reached something new.</param>
/// <param name="Features">How many things were reached.</param>
/// <param name="Slowest">The longest reading.</param>
/// <param name="Largest">The most memory that a reading asked for in all, in bytes.</param>
/// <param name="Elapsed">How long it all took.</param>
/// <param name="Findings">One for each kind of fault.</param>
internal sealed record FuzzReport(FuzzOptions Options, int Read, int Refused, int Kept, int Features, TimeSpan Slowest, long Largest, TimeSpan Elapsed, IReadOnlyList<Finding> Findings)
{
    private const double Megabyte = 1024 * 1024;

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Options.Format}: {Read + Refused} files (seed {Options.Seed}, {Options.Workers} workers) in {Elapsed.TotalSeconds:0} s; read {Read}, refused {Refused}, kept {Kept}, reached {Features}, slowest {Slowest.TotalMilliseconds:0} ms, largest {Largest / Megabyte:0} MB, kinds of faults {Findings.Count}");
}
