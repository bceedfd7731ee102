using TaskDecomp.Text;

namespace TaskDecomp.Diagnostics;

/// <summary>The words of the diagnostics in both languages.</summary>
internal static class Messages
{
    private static readonly LanguageResources Resources = new("TaskDecomp.Diagnostics.Messages");

    /// <summary>The text under a key; null where the key is not there.</summary>
    public static string? Find(string key, Language language) => Resources.Find(key, language);

    /// <summary>The text under a key.</summary>
    public static string Get(string key, Language language) => Resources.Get(key, language);
}
