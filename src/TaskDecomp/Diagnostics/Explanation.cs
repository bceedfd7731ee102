using TaskDecomp.Text;

namespace TaskDecomp.Diagnostics;

/// <summary>What a diagnostic means, in the words of <c>Explanations.resx</c>.</summary>
/// <param name="Title">It in a few words.</param>
/// <param name="Why">Why it is reported.</param>
/// <param name="Example">What may be printed where it is.</param>
/// <param name="Action">What to do.</param>
public sealed record Explanation(string Title, string Why, string Example, string Action)
{
    private static readonly LanguageResources Resources = new("TaskDecomp.Diagnostics.Explanations");

    /// <summary>The explanation of a code.</summary>
    internal static Explanation Of(string code, Language language)
    {
        return new Explanation(Get(nameof(Title)), Get(nameof(Why)), Get(nameof(Example)), Get(nameof(Action)));

        string Get(string part) => Resources.Get($"{code}.{part}", language);
    }
}
