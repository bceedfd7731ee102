namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>Where a leader's name and office stand in a text, in UTF-16 units, ends exclusive.</summary>
/// <param name="Name">The name; null where only the office is printed.</param>
/// <param name="Title">The office; null where only the name is printed.</param>
internal readonly record struct LeaderParts((int Start, int End)? Name, (int Start, int End)? Title);
