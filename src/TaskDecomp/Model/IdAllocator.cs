using System.Globalization;

namespace TaskDecomp.Model;

/// <summary>Gives out ids that are unique in a notice: where one is taken, <c>-2</c>, <c>-3</c> … is added.</summary>
internal sealed class IdAllocator
{
    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);

    /// <summary>The id of a node below another.</summary>
    /// <param name="parentId">The id above; null at the top.</param>
    /// <param name="number">The printed number, else the place among the siblings.</param>
    public string Next(string? parentId, int number)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{parentId}{(parentId is null ? "" : ".")}{number}");
        if (_taken.TryAdd(id, 1))
        {
            return id;
        }

        string unique;
        do
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{id}-{++_taken[id]}");
        }
        while (!_taken.TryAdd(unique, 1));

        return unique;
    }
}
