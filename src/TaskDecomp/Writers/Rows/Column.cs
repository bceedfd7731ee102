using System.Text.Json;
using TaskDecomp.Text;

namespace TaskDecomp.Writers.Rows;

/// <summary>A column of the list.</summary>
/// <param name="Key">Names its header in <c>Headers.resx</c>.</param>
/// <param name="Width">The widest that it may be in a sheet, in characters of ASCII.</param>
/// <param name="Value">What stands in it: null, a text or a whole number.</param>
internal sealed record Column(string Key, int Width, Func<TaskRow, object?> Value)
{
    /// <summary>How a command line or a form names it.</summary>
    public string Name { get; init; } = JsonNamingPolicy.CamelCase.ConvertName(Key);

    /// <summary>A printed label that is the header; null for a header of our own.</summary>
    public string? Label { get; init; }

    /// <summary>The header in a language.</summary>
    public string Header(Language language) => Label ?? Headers.Get(Key, language);
}
