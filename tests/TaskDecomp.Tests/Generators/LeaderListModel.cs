using TaskDecomp.Model;

namespace TaskDecomp.Tests.Generators;

/// <summary>A generated list of leaders under one label or before one word.</summary>
/// <param name="Label">The label or word.</param>
/// <param name="Print">The list as printed, without it.</param>
/// <param name="Leaders">Who that is.</param>
internal sealed record LeaderListModel(string Label, string Print, IReadOnlyList<Leader> Leaders);
