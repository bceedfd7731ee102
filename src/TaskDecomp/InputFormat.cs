namespace TaskDecomp;

/// <summary>A format that can be read.</summary>
/// <param name="Name">Its name, as <c>--from</c> takes it.</param>
/// <param name="Endings">What names of such files end in, without the dot.</param>
public sealed record InputFormat(string Name, IReadOnlyList<string> Endings);
