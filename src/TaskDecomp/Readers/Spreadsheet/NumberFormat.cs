using System.Globalization;
using TaskDecomp.Text;

namespace TaskDecomp.Readers.Spreadsheet;

/// <summary>Shows a value as a spreadsheet program does under a number format. Colours and fill characters are not shown, fractions as decimals.</summary>
/// <param name="format">The format, as the file has it.</param>
internal sealed class NumberFormat(string format)
{
    private const int GeneralDigits = 10;
    private const double GeneralLimit = 1e11;

    // 9999-12-31, counted from 1900.
    private const double LastDay = 2958466;

    // With room for the hundredfold of a percentage.
    private const double LargestDecimal = 1e26;

    private readonly IReadOnlyList<FormatSection> _sections = FormatParser.Parse(format);

    /// <summary>A text under the format.</summary>
    public string Of(string text)
    {
        var section = _sections.Count > 3 ? _sections[3] : _sections.Count == 1 && _sections[0].Has(FormatTokenKind.Text) ? _sections[0] : null;
        return section is null ? text : string.Concat(section.Tokens.Select(token => token.Kind == FormatTokenKind.Text ? text : token.Kind == FormatTokenKind.Literal ? token.Text : ""));
    }

    /// <summary>A point in time under the format.</summary>
    public string Of(DateTime time) =>
        _sections[0].Has(FormatTokenKind.Date) ? DateFormat.Of(time, _sections[0]) : time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy/M/d" : "yyyy/M/d H:mm", CultureInfo.InvariantCulture);

    /// <summary>A span of time under the format.</summary>
    public string Of(TimeSpan time) => DateFormat.Of(time, _sections[0]);

    /// <summary>A number under the format.</summary>
    public string Of(double number)
    {
        var (section, shown) = Choose(number);
        if (section.Has(FormatTokenKind.Date))
        {
            return shown is >= 0 and < LastDay ? DateFormat.Of(DateTime.FromOADate(shown < 60 ? shown + 1 : shown), section) : General(number);
        }

        if (section.Has(FormatTokenKind.Digit) && section.Has(FormatTokenKind.Other))
        {
            return section.Tokens.Any(token => token.Text is ['E' or 'e', _])
                ? shown.ToString(string.Concat(section.Tokens.Select(token => token.Text)), CultureInfo.InvariantCulture)
                : General(number);
        }

        return section.Has(FormatTokenKind.Digit) && Math.Abs(shown) < LargestDecimal
            ? DecimalFormat.Of((decimal)shown, section)
            : string.Concat(section.Tokens.Select(token => token.Kind switch
            {
                FormatTokenKind.Literal => token.Text,
                FormatTokenKind.General or FormatTokenKind.Text => section.InHanzi ? Hanzi(shown) : General(shown),
                _ => "",
            }));
    }

    /// <summary>A number under the format General: up to ten digits, without the noise that binary fractions bring along.</summary>
    public static string General(double number)
    {
        var size = Math.Abs(number);
        if (size >= GeneralLimit || (size > 0 && size < 1e-9) || !double.IsFinite(number))
        {
            return number.ToString("0.#####E+00", CultureInfo.InvariantCulture);
        }

        var whole = size < 10 ? 1 : (int)Math.Floor(Math.Log10(size)) + 1;
        return Math.Round((decimal)number, Math.Max(0, GeneralDigits - whole), MidpointRounding.AwayFromZero).ToString("0.##########", CultureInfo.InvariantCulture);
    }

    // The section for negative numbers prints their sign itself.
    private (FormatSection Section, double Number) Choose(double number)
    {
        if (_sections.Any(section => section.Condition is not null))
        {
            var found = _sections.FirstOrDefault(section => section.Condition is null || section.Takes(number)) ?? _sections[^1];
            return (found, number);
        }

        return number < 0 && _sections.Count > 1 ? (_sections[1], -number)
            : number == 0 && _sections.Count > 2 ? (_sections[2], number)
            : (_sections[0], number);
    }

    private static string Hanzi(double number) =>
        number is >= 1 and <= 9999 && number == Math.Floor(number) ? ChineseNumerals.Format((int)number) : General(number);
}
