using System.Globalization;
using System.Text;
using TaskDecomp.Text;

namespace TaskDecomp.Readers.Spreadsheet;

/// <summary>Writes dates and times: <c>yyyy"年"m"月"d"日"</c>, <c>m/d</c>, <c>h:mm</c>, <c>[h]:mm</c>.</summary>
internal static class DateFormat
{
    private const string Weekdays = "日一二三四五六";
    private const string DigitsInHanzi = "〇一二三四五六七八九";
    private static readonly DateTime Start = new(1899, 12, 30);

    /// <summary>A point in time under a section that has parts of a date.</summary>
    public static string Of(DateTime time, FormatSection section) => Of(time, time - Start, section);

    /// <summary>A span of time under a section that has parts of a time.</summary>
    public static string Of(TimeSpan span, FormatSection section) => (span < TimeSpan.Zero ? "-" : "") + Of(Start + span.Duration(), span.Duration(), section);

    private static string Of(DateTime time, TimeSpan span, FormatSection section)
    {
        var text = new StringBuilder();
        var parts = section.Tokens.Where(token => token.Kind == FormatTokenKind.Date).Select(token => token.Text.ToLowerInvariant()).ToList();
        var hasHalves = parts.Exists(part => part.Contains('/', StringComparison.Ordinal));
        var at = 0;
        foreach (var token in section.Tokens)
        {
            if (token.Kind == FormatTokenKind.Date)
            {
                var isMinute = parts[at].Trim('[', ']') is "m" or "mm" && (parts[at][0] == '[' || IsTime(parts, at - 1, 'h') || IsTime(parts, at + 1, 's'));
                text.Append(isMinute ? Minute(time, span, parts[at]) : Part(time, span, parts[at], token.Text, hasHalves, section.InHanzi));
                at++;
            }
            else
            {
                text.Append(token.Text);
            }
        }

        return text.ToString().Trim();
    }

    private static bool IsTime(List<string> parts, int index, char unit) => index >= 0 && index < parts.Count && parts[index].TrimStart('[')[0] == unit;

    private static string Minute(DateTime time, TimeSpan span, string part) =>
        part[0] == '[' ? Padded((long)span.TotalMinutes, part.Length - 2) : Padded(time.Minute, part.Length);

    private static string Part(DateTime time, TimeSpan span, string part, string printed, bool hasHalves, bool inHanzi) => part switch
    {
        "yy" => Year(time.Year % 100, 2, inHanzi),
        ['y', ..] or ['e', ..] => Year(time.Year, 4, inHanzi),
        "m" or "mm" => Number(time.Month, part.Length, inHanzi),
        "mmm" => time.ToString("MMM", CultureInfo.InvariantCulture),
        "mmmmm" => time.ToString("MMM", CultureInfo.InvariantCulture)[..1],
        ['m', ..] => time.ToString("MMMM", CultureInfo.InvariantCulture),
        "d" or "dd" => Number(time.Day, part.Length, inHanzi),
        "ddd" => time.ToString("ddd", CultureInfo.InvariantCulture),
        ['d', ..] => time.ToString("dddd", CultureInfo.InvariantCulture),
        "aaa" => "周" + Weekdays[(int)time.DayOfWeek],
        "aaaa" => "星期" + Weekdays[(int)time.DayOfWeek],
        "h" or "hh" => Number(hasHalves ? (time.Hour + 11) % 12 + 1 : time.Hour, part.Length, inHanzi),
        "s" or "ss" => Number(time.Second, part.Length, inHanzi),
        ['[', 'h', ..] => Padded((long)span.TotalHours, part.Length - 2),
        ['[', 's', ..] => Padded((long)span.TotalSeconds, part.Length - 2),
        _ when part.Contains('/', StringComparison.Ordinal) => printed.Split('/')[time.Hour < 12 ? 0 : 1],
        _ => printed,
    };

    private static string Year(int year, int length, bool inHanzi) =>
        inHanzi ? string.Concat(Padded(year, length).Select(digit => DigitsInHanzi[digit - '0'])) : Padded(year, length);

    private static string Number(int number, int length, bool inHanzi) =>
        !inHanzi ? Padded(number, length) : number == 0 ? "〇" : ChineseNumerals.Format(number);

    private static string Padded(long number, int length) => number.ToString(CultureInfo.InvariantCulture).PadLeft(length, '0');
}
