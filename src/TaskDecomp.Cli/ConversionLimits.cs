namespace TaskDecomp.Cli;

/// <summary>What a notice must reach for the exit code to be 0.</summary>
/// <param name="Strict">Whether it may have no warnings.</param>
/// <param name="MinCoverage">The share of its lines, in per cent, that must be placed.</param>
internal sealed record ConversionLimits(bool Strict, double MinCoverage);
