using TaskDecomp.Diagnostics;
using TaskDecomp.Text;

namespace TaskDecomp.Cli.Checking;

/// <summary>Codes that the user names, such as <c>TD3004,TD3005</c>.</summary>
internal static class CodeList
{
    /// <summary>The codes.</summary>
    /// <param name="values">What was given, each one code or several parted by commas.</param>
    /// <exception cref="CommandFailure">One is no code; the failure names the nearest.</exception>
    public static IReadOnlySet<string> Parse(IEnumerable<string> values) =>
        values.SelectMany(value => value.Split([',', '，'], StringSplitOptions.TrimEntries)).Select(code => Find(code).Code).ToHashSet(StringComparer.Ordinal);

    /// <summary>The entry of a code; <c>td3004</c> and <c>3004</c> are understood.</summary>
    /// <exception cref="CommandFailure">There is none; the failure names the nearest.</exception>
    public static DiagnosticDescriptor Find(string text)
    {
        var code = text.ToUpperInvariant();
        code = code.StartsWith("TD", StringComparison.Ordinal) ? code : "TD" + code;
        return DiagnosticCatalog.All.FirstOrDefault(descriptor => descriptor.Code == code)
            ?? throw CommandFailure.Usage(TextKeys.UnknownCode, text, Spelling.Nearest(code, DiagnosticCatalog.All.Select(descriptor => descriptor.Code)));
    }
}
