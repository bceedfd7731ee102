using System.Text.RegularExpressions;

namespace TaskDecomp.Fuzz.Checking;

/// <summary>A fault, and the file that shows it.</summary>
/// <param name="Kind">What all faults with the same cause are likely to share.</param>
/// <param name="Fault">What went wrong.</param>
/// <param name="Input">The file.</param>
internal sealed partial record Finding(string Kind, string Fault, FuzzInput Input)
{
    /// <summary>The kind of a reading that does not end.</summary>
    public const string Hang = "hang";

    /// <summary>The kind of a fault: its first line without what is printed and counted in it, and for an exception the first place in the program.</summary>
    public static string KindOf(string fault) =>
        Details().Replace(fault.Split('\n')[0], "") + Place().Match(fault).Value;

    [GeneratedRegex("“[^”]*”|[0-9A-Za-z.-]*[0-9]|^[^:]{1,40}(?=: )", RegexOptions.CultureInvariant)]
    private static partial Regex Details();

    [GeneratedRegex(@"(?<=at )TaskDecomp\.(?!Fuzz|Tests)[^(]*", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
