using TaskDecomp.Text;

namespace TaskDecomp.Writers;

/// <summary>The words that sheets and lists carry of their own, in both languages.</summary>
internal static class Headers
{
    private static readonly LanguageResources Resources = new("TaskDecomp.Writers.Headers");

    /// <summary>The text under a key.</summary>
    public static string Get(string key, Language language) => Resources.Get(key, language);
}
