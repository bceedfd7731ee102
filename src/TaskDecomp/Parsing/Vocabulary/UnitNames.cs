using TaskDecomp.Text;

namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>The units that are printed under several names: <c>市发改委</c> is <c>市发展改革委</c>.</summary>
internal sealed class UnitNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>Prepares for the rows of a vocabulary, in which an alias stands once only.</summary>
    public UnitNames(IReadOnlyList<UnitName> rows)
    {
        foreach (var row in rows)
        {
            _names[Key(row.Name)] = row.Name;
            foreach (var alias in row.Aliases)
            {
                _names[Key(alias)] = row.Name;
            }
        }
    }

    /// <summary>The name that counts; null for a unit that has no row.</summary>
    /// <param name="printed">A name or an alias, in any width.</param>
    public string? Find(string printed) => _names.Count == 0 ? null : _names.GetValueOrDefault(Key(printed));

    private static string Key(string name) => CharacterFolding.Fold(name).Replace(" ", "", StringComparison.Ordinal);
}
