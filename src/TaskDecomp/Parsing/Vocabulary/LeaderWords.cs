using System.Buffers;
using System.Text.RegularExpressions;

namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>How leaders are printed: 钱某某市长, 副市长钱某某, 市长、副市长, 市政府分管领导.</summary>
/// <remarks>
/// Name, office and remarks are put together here rather than in one expression: an office has some hundred forms, and an expression
/// that holds it at each place where an office may stand grows to megabytes of code.
/// </remarks>
internal static partial class LeaderWords
{
    /// <summary>The longest text that <see cref="IsLeaderLike"/> takes for a leader.</summary>
    private const int MaxLeaderLike = 30;

    /// <summary>The longest name with a dot in the middle.</summary>
    private const int MaxName = 21;

    /// <summary>A compound office has at most this many parts.</summary>
    private const int MaxOffices = 4;

    private const string Comrade = "同志";

    // Where an office stands: what goes before it may be a name, or the name of its organ.
    private enum Place
    {
        BehindName,
        Alone,
        Parted,
    }

    // 市政府分管领导同志   县处级干部
    private static readonly SearchValues<char> OfficeEnds = SearchValues.Create("长席记任员督学挥导志部经常理师委");

    private static readonly SearchValues<char> OfficeSeparators = SearchValues.Create("、,兼(");

    // Names of three characters come before those of two and four.
    private static readonly int[] NameLengths = [3, 2, .. Enumerable.Range(4, MaxName - 3)];

    /// <summary>Whether a folded text is a leader and nothing else.</summary>
    public static bool IsLeaderLike(ReadOnlySpan<char> text) => text.Length <= MaxLeaderLike && Read(text) is not null;

    /// <summary>Reads one leader: a name before its office, an office before its name, also with a comma between (<c>市委常委、副市长,钱某某</c>), or an office alone.</summary>
    /// <param name="text">The folded text, without a line end.</param>
    /// <returns>Where name and office stand; null where the text is anything else.</returns>
    public static LeaderParts? Read(ReadOnlySpan<char> text) =>
        text.ContainsAny(OfficeEnds) ? NameFirst(text) ?? OfficeFirst(text) ?? OfficeAlone(text) : null;

    /// <summary>Reads one leader whose name and office are parted: <c>钱某某(常务副市长)</c>, <c>副市长(钱某某)</c>, <c>副市长:钱某某</c>, <c>钱某某,市委副书记、市长</c>.</summary>
    /// <param name="text">The folded text, without a line end.</param>
    /// <returns>Where name and office stand; null where the text is anything else.</returns>
    public static LeaderParts? ReadParted(ReadOnlySpan<char> text)
    {
        if (text.EndsWith(")"))
        {
            return NameAndOffice(text, text.IndexOf('('), text.Length - 1) ?? OfficeAndName(text, text.LastIndexOf('('), text.Length - 1);
        }

        return OfficeAndName(text, text.IndexOf(':'), text.Length) ?? NameAndOffice(text, text.IndexOf(','), text.Length);
    }

    private static LeaderParts? NameAndOffice(ReadOnlySpan<char> text, int mark, int end)
    {
        if (mark < 0)
        {
            return null;
        }

        var (nameEnd, title) = Beside(text, mark);
        return Name().IsMatch(text[..nameEnd]) && IsCompound(text[title..end], Place.Parted) ? new LeaderParts((0, nameEnd), (title, end)) : null;
    }

    private static LeaderParts? OfficeAndName(ReadOnlySpan<char> text, int mark, int end)
    {
        if (mark < 0)
        {
            return null;
        }

        var (titleEnd, name) = Beside(text, mark);
        return Name().IsMatch(text[name..end]) && IsCompound(text[..titleEnd], Place.Parted) ? new LeaderParts((name, end), (0, titleEnd)) : null;
    }

    // A blank stands before a bracket and behind other marks.
    private static (int Before, int Behind) Beside(ReadOnlySpan<char> text, int mark)
    {
        var isBracket = text[mark] == '(';
        return (isBracket && text[..mark].EndsWith(" ") ? mark - 1 : mark, !isBracket && text[(mark + 1)..].StartsWith(" ") ? mark + 2 : mark + 1);
    }

    // 钱某某(女)副市长(分管农业)
    private static LeaderParts? NameFirst(ReadOnlySpan<char> text)
    {
        var end = BeforeRemark(text);
        var bareEnd = BeforeComrade(text[..end]);
        if (!OfficeEnds.Contains(text[end - 1]) && !OfficeEnds.Contains(text[bareEnd - 1]))
        {
            return null;
        }

        foreach (var length in NameLengths)
        {
            if (length >= end || !Name().IsMatch(text[..length]))
            {
                continue;
            }

            var title = BehindRemark(text, length);
            title = text[title..].StartsWith(Comrade) ? BehindRemark(text, title + Comrade.Length) : title;
            for (var blanks = 0; blanks < 2 && text[title..].StartsWith(" "); blanks++)
            {
                title++;
            }

            if (OfficeEnd(text, title, end, bareEnd) is { } titleEnd)
            {
                return new LeaderParts((0, length), (title, titleEnd));
            }
        }

        return null;
    }

    private static int? OfficeEnd(ReadOnlySpan<char> text, int title, int end, int bareEnd) =>
        title < end && IsCompound(text[title..end], Place.BehindName) ? end
        : title < bareEnd && bareEnd < end && IsCompound(text[title..bareEnd], Place.BehindName) ? bareEnd
        : null;

    // 市委常委、副市长,钱某某同志
    private static LeaderParts? OfficeFirst(ReadOnlySpan<char> text)
    {
        for (var titleEnd = text.Length - 2; titleEnd >= 2; titleEnd--)
        {
            if (!OfficeEnds.Contains(text[titleEnd - 1]))
            {
                continue;
            }

            var name = BehindRemark(text, titleEnd);
            name += text[name..] is [' ', ' ', ..] ? 2 : text[name..] is [' ', ..] or [',', .., not ('长' or '任' or '记' or '席' or '员')] ? 1 : 0;

            if (NameEnd(text, name) is { } nameEnd && IsCompound(text[..titleEnd], name > titleEnd ? Place.Parted : Place.Alone))
            {
                return new LeaderParts((name, nameEnd), (0, titleEnd));
            }
        }

        return null;
    }

    private static int? NameEnd(ReadOnlySpan<char> text, int name)
    {
        if (name >= text.Length)
        {
            return null;
        }

        var end = name + BeforeRemark(text[name..]);
        var bareEnd = name + BeforeComrade(text[name..end]);
        return bareEnd < end && Name().IsMatch(text[name..bareEnd]) ? bareEnd
            : Name().IsMatch(text[name..end]) ? end
            : null;
    }

    private static LeaderParts? OfficeAlone(ReadOnlySpan<char> text)
    {
        var end = BeforeRemark(text);
        return IsCompound(text[..end], Place.Alone) ? new LeaderParts(null, (0, end)) : null;
    }

    // 市委常委、常务副市长   副县长(挂职)兼公安局局长
    private static bool IsCompound(ReadOnlySpan<char> text, Place place)
    {
        for (var part = 1; part <= MaxOffices; part++)
        {
            var end = text.IndexOfAny(OfficeSeparators);
            var next = end < 0 ? text.Length : BehindRemark(text, end);
            if (end > 0 && text[end - 1] == ' ' && next > end)
            {
                end--;
            }

            var office = end < 0 ? text : text[..end];
            if (!IsOffice(office, part > 1 ? Place.Parted : place))
            {
                return false;
            }

            if (end < 0)
            {
                return true;
            }

            if (next >= text.Length - 1 || text[next] is not ('、' or ',' or '兼'))
            {
                return false;
            }

            text = text[(next + 1)..];
        }

        return false;
    }

    private static bool IsOffice(ReadOnlySpan<char> text, Place place) =>
        text.Length > 1 && OfficeEnds.Contains(text[^1])
        && (Office().IsMatch(text) || (place > Place.BehindName && PlacedOffice().IsMatch(text)) || (place == Place.Parted && OfficeOfOrgan().IsMatch(text)));

    // The end of what stands before a remark at the end; the end of the text where there is none.
    private static int BeforeRemark(ReadOnlySpan<char> text)
    {
        var open = text.EndsWith(")") ? text.LastIndexOf('(') : -1;
        return open <= 0 || !Remark().IsMatch(text[open..]) ? text.Length
            : open > 1 && text[open - 1] == ' ' ? open - 1
            : open;
    }

    private static int BeforeComrade(ReadOnlySpan<char> text) =>
        text.Length > Comrade.Length && text.EndsWith(Comrade) ? BeforeRemark(text[..^Comrade.Length]) : text.Length;

    private static int BehindRemark(ReadOnlySpan<char> text, int start)
    {
        var open = start < text.Length && text[start] == ' ' ? start + 1 : start;
        var length = open < text.Length && text[open] == '(' ? text[open..].IndexOf(')') + 1 : 0;
        return length > 0 && Remark().IsMatch(text.Slice(open, length)) ? open + length : start;
    }

    [GeneratedRegex("^" + OfficialTitles.Name + "$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex("^" + OfficialTitles.One + "$", RegexOptions.CultureInvariant)]
    private static partial Regex Office();

    [GeneratedRegex("^" + OfficialTitles.Placed + "$", RegexOptions.CultureInvariant)]
    private static partial Regex PlacedOffice();

    [GeneratedRegex("^" + OfficialTitles.OfOrgan + "$", RegexOptions.CultureInvariant)]
    private static partial Regex OfficeOfOrgan();

    [GeneratedRegex("^" + OfficialTitles.Remark + "$", RegexOptions.CultureInvariant)]
    private static partial Regex Remark();
}
