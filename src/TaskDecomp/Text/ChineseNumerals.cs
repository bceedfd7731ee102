using System.Text;

namespace TaskDecomp.Text;

/// <summary>Chinese numerals up to 九千九百九十九, as notices number with them, and years written digit by digit.</summary>
public static class ChineseNumerals
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>Whether a character can stand in a numeral.</summary>
    public static bool IsNumeral(char character) => DigitOf(character) >= 0 || UnitOf(character) > 0;

    /// <summary>The value of a whole numeral (十一, 二十, 一百零三, 〇); null for anything else.</summary>
    public static int? Parse(ReadOnlySpan<char> text)
    {
        int total = 0, pending = -1, lastUnit = int.MaxValue;
        foreach (var c in text)
        {
            if (DigitOf(c) is >= 0 and var digit)
            {
                if (pending > 0)
                {
                    return null;
                }

                pending = digit;
            }
            else
            {
                var unit = UnitOf(c);
                if (unit == 0 || unit >= lastUnit || (pending < 0 && unit != 10) || pending == 0 && unit != 10)
                {
                    return null;
                }

                total += Math.Max(pending, 1) * unit;
                (pending, lastUnit) = (-1, unit);
            }
        }

        return text.IsEmpty ? null : total + Math.Max(pending, 0);
    }

    /// <summary>A number written digit by digit (二〇二四, 二○二四, 二OO八); null for anything else.</summary>
    public static int? ParseDigits(ReadOnlySpan<char> text)
    {
        var value = 0;
        foreach (var c in text)
        {
            if (DigitOf(c) is var digit && digit < 0 || value > 9999)
            {
                return null;
            }

            value = value * 10 + digit;
        }

        return text.IsEmpty ? null : value;
    }

    /// <summary>The numeral of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 9999.</exception>
    public static string Format(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 9999);
        var result = new StringBuilder();
        var gap = false;
        foreach (var (unit, name) in ((int, string)[])[(1000, "千"), (100, "百"), (10, "十"), (1, "")])
        {
            var digit = value / unit % 10;
            if (digit == 0)
            {
                gap = result.Length > 0;
                continue;
            }

            result.Append(gap ? "零" : "").Append(unit == 10 && digit == 1 && result.Length == 0 ? "" : Digits[digit]).Append(name);
            gap = false;
        }

        return result.ToString();
    }

    private static int DigitOf(char c) => c switch
    {
        '〇' or '○' or 'O' or 'o' or '0' => 0,
        '两' => 2,
        _ => Digits.IndexOf(c, StringComparison.Ordinal),
    };

    private static int UnitOf(char c) => c switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        _ => 0,
    };
}
