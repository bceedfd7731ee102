using System.Globalization;
using System.Resources;

namespace TaskDecomp.Text;

/// <summary>Words in both languages, from a resource of the library: <c>NAME.resx</c> is Chinese, <c>NAME.en.resx</c> English.</summary>
/// <param name="name">The resource's name with its namespace.</param>
internal sealed class LanguageResources(string name)
{
    private readonly ResourceManager _resources = new(name, typeof(LanguageResources).Assembly);

    /// <summary>The text under a key.</summary>
    /// <exception cref="MissingManifestResourceException">The key is not there.</exception>
    public string Get(string key, Language language) => Find(key, language) ?? throw new MissingManifestResourceException(key);

    /// <summary>The text under a key; null where the key is not there.</summary>
    public string? Find(string key, Language language) =>
        _resources.GetString(key, CultureInfo.GetCultureInfo(language == Language.English ? "en" : "zh"));
}
