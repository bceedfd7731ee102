using System.Globalization;
using TaskDecomp.Text;

namespace TaskDecomp.Parsing.Numbering;

/// <summary>Reads the number that a line starts with, on the folded copy of the line.</summary>
internal static class NumberMarkParser
{
    // Longer runs of digits are telephone numbers and codes.
    private const int MaxArabicDigits = 5;

    // So many digits may be a year: then the sequence tells.
    private const int YearDigits = 4;
    private const int MaxNumeral = 8;

    /// <summary>The number at an offset; null where none stands there.</summary>
    public static NumberMark? Parse(ReadOnlySpan<char> line, int start)
    {
        if (start >= line.Length)
        {
            return null;
        }

        return line[start] switch
        {
            '第' => ParsePart(line, start),
            '(' => ParseBracketed(line, start),
            >= '①' and <= '⑳' => new NumberMark(NumberStyle.Circled, line[start] - '①' + 1, start, start + 1, false),
            >= '0' and <= '9' => ParseArabic(line, start),
            >= '⒈' and <= '⒛' => new NumberMark(NumberStyle.Arabic, line[start] - '⒈' + 1, start, start + 1, false),
            >= '⑴' and <= '⒇' => new NumberMark(NumberStyle.BracketedArabic, line[start] - '⑴' + 1, start, start + 1, false),
            >= '㈠' and <= '㈩' => new NumberMark(NumberStyle.BracketedChinese, line[start] - '㈠' + 1, start, start + 1, false),
            >= 'Ⅰ' and <= 'Ⅻ' => ParseRoman(line, start),
            _ => ParseChinese(line, start),
        };
    }

    // Ⅱ.招商引资, but Ⅱ类水质
    private static NumberMark? ParseRoman(ReadOnlySpan<char> line, int start)
    {
        var mark = SkipBlanks(line, start + 1);
        return mark < line.Length && line[mark] is '、' or '.'
            ? new NumberMark(NumberStyle.Chinese, line[start] - 'Ⅰ' + 1, start, mark + 1, false)
            : null;
    }

    // 第一部分　重点工作
    private static NumberMark? ParsePart(ReadOnlySpan<char> line, int start)
    {
        var end = NumeralEnd(line, start + 1);
        return line[end..].StartsWith("部分") && ChineseNumerals.Parse(line[(start + 1)..end]) is { } value
            ? new NumberMark(NumberStyle.Part, value, start, end + 2, false)
            : null;
    }

    // （一） （十二） （1） ( 3 )
    private static NumberMark? ParseBracketed(ReadOnlySpan<char> line, int start)
    {
        var inner = SkipBlanks(line, start + 1);
        var digitsEnd = DigitsEnd(line, inner);
        var end = digitsEnd > inner ? digitsEnd : NumeralEnd(line, inner);
        var close = SkipBlanks(line, end);
        if (end == inner || close >= line.Length || line[close] != ')')
        {
            return null;
        }

        // （一）、 is printed now and then: the mark behind the bracket is part of the label.
        var labelEnd = close + 1 < line.Length && line[close + 1] is '、' or '.' ? close + 2 : close + 1;
        if (digitsEnd > inner)
        {
            return digitsEnd - inner < YearDigits
                ? new NumberMark(NumberStyle.BracketedArabic, int.Parse(line[inner..end], CultureInfo.InvariantCulture), start, labelEnd, false)
                : null;
        }

        return ChineseNumerals.Parse(line[inner..end]) is > 0 and var value
            ? new NumberMark(NumberStyle.BracketedChinese, value, start, labelEnd, false)
            : null;
    }

    // 1. 1、 12． 1) 8 . and 9.3.5万亩, which is told from a figure by the sequence, as is 1000. from a year
    private static NumberMark? ParseArabic(ReadOnlySpan<char> line, int start)
    {
        var end = DigitsEnd(line, start);
        if (end - start > MaxArabicDigits || line[start] == '0')
        {
            return null;
        }

        var mark = SkipBlanks(line, end);
        if (mark >= line.Length || line[mark] is not ('.' or '、' or ')' or '。'))
        {
            return null;
        }

        if (end - start >= YearDigits && mark + 1 < line.Length && char.IsAsciiDigit(line[mark + 1]))
        {
            return null;
        }

        var value = int.Parse(line[start..end], CultureInfo.InvariantCulture);
        var style = line[mark] == ')' ? NumberStyle.BracketedArabic : NumberStyle.Arabic;
        var runsOn = end - start >= YearDigits || line[mark] is '.' or '、' && mark + 1 < line.Length && char.IsAsciiDigit(line[mark + 1]);
        return new NumberMark(style, value, start, mark + 1, runsOn);
    }

    // 一、 十二、 一.
    private static NumberMark? ParseChinese(ReadOnlySpan<char> line, int start)
    {
        var end = NumeralEnd(line, start);
        if (end == start)
        {
            return null;
        }

        var mark = SkipBlanks(line, end);
        var value = mark < line.Length && line[mark] is '、' or '.' ? ChineseNumerals.Parse(line[start..end]) : null;
        return value > 0 ? new NumberMark(NumberStyle.Chinese, value.Value, start, mark + 1, false) : null;
    }

    private static int NumeralEnd(ReadOnlySpan<char> line, int start)
    {
        var end = start;
        while (end < line.Length && end - start < MaxNumeral && line[end] is not ('O' or 'o' or '0' or '两') && ChineseNumerals.IsNumeral(line[end]))
        {
            end++;
        }

        return end;
    }

    private static int DigitsEnd(ReadOnlySpan<char> line, int start)
    {
        var end = start;
        while (end < line.Length && char.IsAsciiDigit(line[end]))
        {
            end++;
        }

        return end;
    }

    private static int SkipBlanks(ReadOnlySpan<char> line, int start)
    {
        while (start < line.Length && line[start] == ' ')
        {
            start++;
        }

        return start;
    }
}
