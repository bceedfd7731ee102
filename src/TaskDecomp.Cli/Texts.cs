using System.Globalization;
using System.Resources;
using TaskDecomp.Text;

namespace TaskDecomp.Cli;

/// <summary>The program's words in one language.</summary>
internal sealed class Texts(Language language)
{
    private static readonly ResourceManager Resources = new("TaskDecomp.Cli.Resources.Texts", typeof(Texts).Assembly);

    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo(language == Language.English ? "en" : "zh");

    /// <summary>The language.</summary>
    public Language Language => language;

    /// <summary>The text under a key, its places filled with the arguments.</summary>
    /// <exception cref="MissingManifestResourceException">The key is not there.</exception>
    public string Get(string key, params IEnumerable<object> arguments)
    {
        var text = Resources.GetString(key, _culture) ?? throw new MissingManifestResourceException(key);
        object[] values = [.. arguments];
        return values.Length == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, values);
    }
}
