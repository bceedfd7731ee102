using System.Globalization;
using System.Text.RegularExpressions;
using TaskDecomp.Text;

namespace TaskDecomp.Parsing.Numbering;

/// <summary>Reads dates written with 年月日, in digits of either kind (GB/T 9704: 成文日期).</summary>
internal static partial class DateReader
{
    private static readonly string[] DigitForms = ["yyyy.M.d", "yyyy-M-d", "yyyy/M/d"];

    private const string Digits = "[0-9〇○零Oo一二三四五六七八九十 ]";

    /// <summary>The date that a folded text ends with, and where it starts; null where it ends with none.</summary>
    public static (DateOnly Date, int Start)? AtEnd(string text)
    {
        if (!text.EndsWith('日'))
        {
            return null;
        }

        var match = DateAtEnd().Match(text);
        return match.Success && Read(match) is { } date ? (date, match.Index) : null;
    }

    /// <summary>A date in digits, as <c>2024.3.1</c>, <c>2024-03-01</c>, <c>2024/3/1</c>, that is the whole of a folded text; null where it is none.</summary>
    public static DateOnly? InDigits(ReadOnlySpan<char> text) =>
        text.Length is >= 8 and <= 10 && DateOnly.TryParseExact(text, DigitForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>The year of <c>2024年</c> or <c>二〇二四年</c> at the start of a folded text; null where none stands there.</summary>
    public static int? YearAt(ReadOnlySpan<char> text) =>
        text.Length > 4 && text[4] == '年' && Number(text[..4]) is >= 1949 and <= 2100 and var year ? year : null;

    private static DateOnly? Read(Match match)
    {
        var year = Number(match.Groups[1].Value);
        var month = Number(match.Groups[2].Value);
        var day = Number(match.Groups[3].Value);
        return year is >= 1949 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year.Value, month.Value)
            ? new DateOnly(year.Value, month.Value, day.Value)
            : null;
    }

    private static int? Number(ReadOnlySpan<char> text)
    {
        Span<char> compact = stackalloc char[Math.Min(text.Length, 12)];
        var length = 0;
        foreach (var c in text)
        {
            if (c != ' ' && length < compact.Length)
            {
                compact[length++] = c;
            }
        }

        var digits = compact[..length];
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : digits.Length == 4 ? ChineseNumerals.ParseDigits(digits) : ChineseNumerals.Parse(digits);
    }

    [GeneratedRegex($"({Digits}{{4,8}})年({Digits}{{1,5}})月({Digits}{{1,6}})日$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex DateAtEnd();
}
