using System.Globalization;
using System.Text.RegularExpressions;
using TaskDecomp.Text;

namespace TaskDecomp.Diagnostics;

/// <summary>An entry of the catalog; its words stand in <c>Messages.resx</c> under its code.</summary>
/// <param name="Code"><c>TD</c> and four digits, stable for ever.</param>
/// <param name="Severity">How grave it is.</param>
public sealed partial record DiagnosticDescriptor(string Code, Severity Severity)
{
    /// <summary>Whether the line can also be right as it is printed, or read in other ways: its suggestion is for a person to take, never for a program.</summary>
    public bool HasOtherReadings { get; init; }

    /// <summary>What it says in general: its message with … for what differs from case to case.</summary>
    /// <remarks>Of a code that the catalog lacks, as a notice written by a later version may bring along, the code itself.</remarks>
    public string Summary(Language language) => Place().Replace(Messages.Find(Code, language) ?? Code, "…");

    /// <summary>What it means and what to do, in a language.</summary>
    public Explanation Explain(Language language) => Explanation.Of(Code, language);

    /// <summary>The message in a language, its places filled with the arguments.</summary>
    public string Format(Language language, IReadOnlyList<object> arguments) =>
        string.Format(CultureInfo.InvariantCulture, Messages.Get(Code, language), [.. arguments]);

    [GeneratedRegex(@"\{[0-9][^}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
