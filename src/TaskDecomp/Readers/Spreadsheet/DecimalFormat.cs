using System.Globalization;
using System.Text;

namespace TaskDecomp.Readers.Spreadsheet;

/// <summary>Puts the digits of a number into the places of a format: <c>#,##0.00</c>, <c>0%</c>, <c>0"万元"</c>.</summary>
internal static class DecimalFormat
{
    // What a decimal can hold behind the point.
    private const int MaxDecimals = 28;

    /// <summary>The number under a section that has places for digits.</summary>
    public static string Of(decimal number, FormatSection section)
    {
        var tokens = section.Tokens;
        var point = IndexOf(tokens, FormatTokenKind.Point, tokens.Count);
        var whole = tokens.Take(point).ToList();
        var (minDecimals, maxDecimals) = Decimals(tokens.Skip(point));
        var (isGrouped, scaled) = Scale(number, tokens);
        var rounded = Math.Round(Math.Abs(scaled), maxDecimals, MidpointRounding.AwayFromZero);
        var digits = rounded.ToString("F" + maxDecimals, CultureInfo.InvariantCulture).Split('.');
        var decimals = digits.Length > 1 ? digits[1].TrimEnd('0').PadRight(minDecimals, '0') : "";

        var text = new StringBuilder(number < 0 && rounded != 0 ? "-" : "");
        text.Append(Whole(whole, digits[0] == "0" ? "" : digits[0], isGrouped));
        text.Append(Fraction(tokens.Skip(point), decimals));
        return text.ToString().Trim();
    }

    private static int IndexOf(IReadOnlyList<FormatToken> tokens, FormatTokenKind kind, int otherwise)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == kind)
            {
                return i;
            }
        }

        return otherwise;
    }

    private static (int Min, int Max) Decimals(IEnumerable<FormatToken> tokens)
    {
        var places = tokens.Where(token => token.Kind == FormatTokenKind.Digit).Take(MaxDecimals).ToList();
        return (places.FindLastIndex(token => token.Text is "0" or "?") + 1, places.Count);
    }

    // A comma between places groups thousands; one behind the last divides by thousand.
    private static (bool IsGrouped, decimal Number) Scale(decimal number, IReadOnlyList<FormatToken> tokens)
    {
        var isGrouped = false;
        var pending = 0;
        var seen = false;
        foreach (var token in tokens)
        {
            switch (token.Kind)
            {
                case FormatTokenKind.Digit:
                    isGrouped |= pending > 0;
                    (pending, seen) = (0, true);
                    break;
                case FormatTokenKind.Comma when seen:
                    pending++;
                    break;
                case FormatTokenKind.Percent:
                    number *= 100;
                    break;
            }
        }

        for (; pending > 0; pending--)
        {
            number /= 1000;
        }

        return (isGrouped, number);
    }

    // From the right, as digits are counted; what is left over stands in the first place.
    private static string Whole(List<FormatToken> tokens, string digits, bool isGrouped)
    {
        var text = new List<string>();
        var first = tokens.FindIndex(token => token.Kind == FormatTokenKind.Digit);
        var written = 0;
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            if (tokens[i].Kind == FormatTokenKind.Digit)
            {
                do
                {
                    var next = digits.Length > written ? digits[^(written + 1)].ToString() : tokens[i].Text == "0" ? "0" : "";
                    text.Add(next.Length > 0 && isGrouped && written > 0 && written % 3 == 0 ? next + "," : next);
                    written++;
                }
                while (i == first && written < digits.Length);
            }
            else
            {
                text.Add(Printed(tokens[i]));
            }
        }

        text.Reverse();
        return string.Concat(text);
    }

    private static string Fraction(IEnumerable<FormatToken> tokens, string decimals)
    {
        var text = new StringBuilder();
        var written = 0;
        foreach (var token in tokens)
        {
            if (token.Kind == FormatTokenKind.Digit)
            {
                text.Append(written < decimals.Length ? decimals[written].ToString() : "");
                written++;
            }
            else
            {
                text.Append(token.Kind == FormatTokenKind.Point ? decimals.Length > 0 || token.Text.Length == 0 ? "." : "" : Printed(token));
            }
        }

        return text.ToString();
    }

    private static string Printed(FormatToken token) => token.Kind is FormatTokenKind.Literal or FormatTokenKind.Percent ? token.Text : "";
}
