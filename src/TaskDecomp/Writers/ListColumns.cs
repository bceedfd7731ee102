using TaskDecomp.Text;
using TaskDecomp.Writers.Rows;

namespace TaskDecomp.Writers;

/// <summary>The columns of the list by the names that a command line or a form may use.</summary>
public static class ListColumns
{
    /// <summary>Stands for the columns of all labels that only this notice has.</summary>
    public const string Extras = "extras";

    /// <summary>Before a printed label: that label's column alone (<c>extra:联系人</c>).</summary>
    public const string Extra = "extra:";

    /// <summary>All names, in the order of the usual columns.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. TaskColumns.Named.Select(column => column.Name), Extras];

    /// <summary>What a name means: one of <see cref="Names"/> or <see cref="Extra"/> with a label; null where it is none.</summary>
    /// <param name="text">A name in any case, the column's key in JSON Lines (<c>taskLabel</c>), or its header in either language.</param>
    public static string? Find(string text)
    {
        var name = text.Trim().Replace('：', ':');
        if (name.StartsWith(Extra, StringComparison.OrdinalIgnoreCase) && name[Extra.Length..].Trim() is { Length: > 0 } label)
        {
            return Extra + label;
        }

        return TaskColumns.Named.FirstOrDefault(column => IsCalled(column, name))?.Name ?? (IsSame(name, Extras) ? Extras : null);
    }

    /// <summary>The header of a name's column.</summary>
    public static string Header(string name, Language language) =>
        name == Extras ? Headers.Get("Extras", language) : TaskColumns.Named.Single(column => column.Name == name).Header(language);

    private static bool IsCalled(Column column, string name) =>
        IsSame(column.Name, name) || IsSame(column.Key, name) || Enum.GetValues<Language>().Any(language => IsSame(column.Header(language), name));

    private static bool IsSame(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
