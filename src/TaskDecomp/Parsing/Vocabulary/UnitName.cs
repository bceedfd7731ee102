namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>A unit that is printed under several names.</summary>
/// <param name="Name">The name that counts.</param>
/// <param name="Aliases">The other names.</param>
internal sealed record UnitName(string Name, IReadOnlyList<string> Aliases);
