namespace TaskDecomp.Readers.Docx;

/// <summary>A list that paragraphs can stand in.</summary>
/// <param name="Id">Its number in the file.</param>
/// <param name="Counter">What it counts with: lists of one definition go on counting where the other stopped.</param>
/// <param name="Levels">Its levels; null where one is not defined.</param>
/// <param name="Starts">For each level the number that this list begins anew with; null where it goes on.</param>
internal sealed record NumberingList(int Id, int Counter, IReadOnlyList<NumberingLevel?> Levels, IReadOnlyList<int?> Starts);
