using System.Text.RegularExpressions;

namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>How leaders are printed: 钱某某市长, 副市长钱某某, 市长、副市长, 市政府分管领导.</summary>
internal static partial class LeaderWords
{
    /// <summary>Whether a folded text is a leader and nothing else.</summary>
    public static bool IsLeaderLike(ReadOnlySpan<char> text) => text.Length <= 30 && One().IsMatch(text);

    /// <summary>One leader: a name before its office, an office before its name, also with a comma between (<c>市委常委、副市长,钱某某</c>), or an office alone.</summary>
    [GeneratedRegex(
        "^" + OfficialTitles.Ahead + "(?:(?<name>" + OfficialTitles.Name + ")" + OfficialTitles.Behind + " {0,2}(?<title>" + OfficialTitles.Compound + ")" + OfficialTitles.Behind +
        "|(?<title>" + OfficialTitles.PlacedCompound + ")" + OfficialTitles.Remark + "?(?: |,(?!.*[长任记席员]$))?(?<name>" + OfficialTitles.Name + ")" + OfficialTitles.Behind +
        "|(?<title>" + OfficialTitles.PlacedCompound + ")" + OfficialTitles.Remark + "?)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex One();
}
