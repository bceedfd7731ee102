using System.Globalization;
using System.Resources;
using TaskDecomp.Text;

namespace TaskDecomp.Diagnostics;

/// <summary>The words of the diagnostics in both languages.</summary>
internal static class Messages
{
    private static readonly ResourceManager Resources = new("TaskDecomp.Diagnostics.Messages", typeof(Messages).Assembly);

    /// <summary>The text under a key.</summary>
    /// <exception cref="MissingManifestResourceException">The key is not there.</exception>
    public static string Get(string key, Language language) =>
        Resources.GetString(key, CultureInfo.GetCultureInfo(language == Language.English ? "en" : "zh"))
        ?? throw new MissingManifestResourceException(key);
}
