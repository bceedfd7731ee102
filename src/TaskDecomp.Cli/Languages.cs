using TaskDecomp.Text;

namespace TaskDecomp.Cli;

/// <summary>The languages by the names that <c>--lang</c> takes.</summary>
internal static class Languages
{
    /// <summary>The language of a name; null where there is none.</summary>
    public static Language? Find(string name) => name.ToLowerInvariant() switch
    {
        "zh" => Language.Chinese,
        "en" => Language.English,
        _ => null,
    };
}
