using System.Globalization;
using TaskDecomp.Text;

namespace TaskDecomp.Diagnostics;

/// <summary>An entry of the catalog; its words stand in <c>Messages.resx</c> under its code.</summary>
/// <param name="Code"><c>TD</c> and four digits, stable for ever.</param>
/// <param name="Severity">How grave it is.</param>
public sealed record DiagnosticDescriptor(string Code, Severity Severity)
{
    /// <summary>What it means and what to do, in a language.</summary>
    public Explanation Explain(Language language) => Explanation.Of(Code, language);

    /// <summary>The message in a language, its places filled with the arguments.</summary>
    public string Format(Language language, IReadOnlyList<object> arguments) =>
        string.Format(CultureInfo.InvariantCulture, Messages.Get(Code, language), [.. arguments]);
}
