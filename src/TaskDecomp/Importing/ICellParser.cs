using TaskDecomp.Model;

namespace TaskDecomp.Importing;

/// <summary>What a cell says, by the rules that printed notices are read by; so one rule holds for both.</summary>
internal interface ICellParser
{
    /// <summary>The units of a row.</summary>
    /// <param name="cells">The lists, each with what its column says of the units.</param>
    /// <returns>The units in the order of the cells, and whether a list ends in 等.</returns>
    (IReadOnlyList<Unit> Units, bool IsOpen) Units(IReadOnlyList<(string Text, UnitRole Role)> cells);

    /// <summary>The leaders of a cell; null where it is no list of leaders.</summary>
    IReadOnlyList<Leader>? Leaders(string text, LeaderRole role);

    /// <summary>The dates of a deadline or a schedule.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="year">The work year; null where it is not known.</param>
    Schedule Schedule(string text, int? year);

    /// <summary>A heading, without its place: label, number, title, leaders and kind.</summary>
    /// <param name="text">Label and title.</param>
    /// <param name="isPart">It stands in the column of the parts.</param>
    Section Heading(string text, bool isPart);

    /// <summary>What a label counts; null for none.</summary>
    int? Number(string label);

    /// <summary>The names of a list such as 主送机关.</summary>
    IReadOnlyList<string> Names(string text);

    /// <summary>What a rule of the notice says.</summary>
    ConventionKind Rule(string text);

    /// <summary>A day as letters print it (<c>2031年3月5日</c>); null where it is none.</summary>
    DateOnly? Date(string text);
}
