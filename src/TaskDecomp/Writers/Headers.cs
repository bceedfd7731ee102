using System.Globalization;
using System.Resources;
using TaskDecomp.Text;

namespace TaskDecomp.Writers;

/// <summary>The words that sheets and lists carry of their own, in both languages.</summary>
internal static class Headers
{
    private static readonly ResourceManager Resources = new("TaskDecomp.Writers.Headers", typeof(Headers).Assembly);

    /// <summary>The text under a key.</summary>
    /// <exception cref="MissingManifestResourceException">The key is not there.</exception>
    public static string Get(string key, Language language) =>
        Resources.GetString(key, CultureInfo.GetCultureInfo(language == Language.English ? "en" : "zh"))
        ?? throw new MissingManifestResourceException(key);
}
