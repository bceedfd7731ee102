using TaskDecomp.Diagnostics;

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
            ?? throw CommandFailure.Usage(TextKeys.UnknownCode, text, Nearest(code));
    }

    private static string Nearest(string code) => DiagnosticCatalog.All.Select(descriptor => descriptor.Code).MinBy(known => Distance(known, code))!;

    /// <summary>How many characters have to be changed, put in or taken out; the text's length counts no more than a code's does.</summary>
    private static int Distance(string known, string text)
    {
        var row = Enumerable.Range(0, known.Length + 1).ToArray();
        foreach (var (index, c) in text.Take(known.Length * 2).Index())
        {
            var diagonal = row[0];
            row[0] = index + 1;
            for (var i = 1; i <= known.Length; i++)
            {
                (diagonal, row[i]) = (row[i], Math.Min(Math.Min(row[i], row[i - 1]) + 1, diagonal + (known[i - 1] == c ? 0 : 1)));
            }
        }

        return row[^1];
    }
}
