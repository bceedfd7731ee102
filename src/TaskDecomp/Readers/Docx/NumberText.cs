using System.Globalization;
using TaskDecomp.Text;

namespace TaskDecomp.Readers.Docx;

/// <summary>Writes a number in one of Word's formats (ECMA-376, <c>ST_NumberFormat</c>); where a format ends, Word goes on with 1, 2, 3.</summary>
internal static class NumberText
{
    private const string Digits = "〇一二三四五六七八九";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";
    private const string Plain = "零一二三四五六七八九十百千";
    private const string LegalSimplified = "零壹贰叁肆伍陆柒捌玖拾佰仟";
    private const string LegalTraditional = "零壹貳參肆伍陸柒捌玖拾佰仟";
    private const int LetterTurns = 30;

    /// <summary>The number in a format; a format of zeros and digits (<c>001, 002, …</c>) fills up with zeros.</summary>
    public static string Of(int number, string format) => (format switch
    {
        "none" => "",
        "decimalZero" => Decimal(number).PadLeft(2, '0'),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Decimal(number).Select(c => c is >= '0' and <= '9' ? (char)(c - '0' + '０') : c)),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => At(number, 20, '①'),
        "decimalEnclosedParen" => At(number, 20, '⑴'),
        "decimalEnclosedFullstop" => At(number, 20, '⒈'),
        "ideographEnclosedCircle" => At(number, 10, '㊀'),
        "upperLetter" => Letters(number, 'A'),
        "lowerLetter" => Letters(number, 'a'),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number)?.ToLowerInvariant(),
        "chineseCounting" or "taiwaneseCounting" => Counting(number),
        "chineseCountingThousand" or "taiwaneseCountingThousand" or "koreanCounting" => Thousand(number),
        "japaneseCounting" => Thousand(number)?.Replace("一百", "百", StringComparison.Ordinal).Replace("一千", "千", StringComparison.Ordinal)
            .Replace("一十", "十", StringComparison.Ordinal).Replace("零", "", StringComparison.Ordinal),
        "ideographDigital" or "taiwaneseDigital" or "japaneseDigitalTenThousand" => ByDigit(number),
        "chineseLegalSimplified" => Legal(number, LegalSimplified),
        "ideographLegalTraditional" or "japaneseLegal" => Legal(number, LegalTraditional),
        "ideographTraditional" => At(number, Stems),
        "ideographZodiac" => At(number, Branches),
        "numberInDash" => $"- {Decimal(number)} -",
        "ordinal" => Ordinal(number),
        ['0', ..] => Decimal(number).PadLeft(Math.Max(format.IndexOf(',', StringComparison.Ordinal), 1), '0'),
        _ => null,
    }) ?? Decimal(number);

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? At(int number, int last, char first) => number >= 1 && number <= last ? ((char)(first + number - 1)).ToString() : null;

    private static string? At(int number, string characters) => number >= 1 && number <= characters.Length ? characters[number - 1].ToString() : null;

    // A … Z, AA, BB …
    private static string? Letters(int number, char first) =>
        number >= 1 && (number - 1) / 26 < LetterTurns ? new string((char)(first + (number - 1) % 26), (number - 1) / 26 + 1) : null;

    private static string? Roman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return null;
        }

        var text = "";
        foreach (var (value, letters) in ((int, string)[])[(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")])
        {
            for (; number >= value; number -= value)
            {
                text += letters;
            }
        }

        return text;
    }

    // 九十九 is followed by 一○○.
    private static string Counting(int number) =>
        number is >= 1 and < 100 ? ChineseNumerals.Format(number) : ByDigit(number).Replace('〇', '○');

    private static string? Thousand(int number) => number is >= 1 and <= 9999 ? ChineseNumerals.Format(number) : null;

    private static string ByDigit(int number) => string.Concat(Decimal(number).Select(c => c is >= '0' and <= '9' ? Digits[c - '0'] : c));

    private static string? Legal(int number, string characters)
    {
        var text = Thousand(number);
        text = text?.StartsWith('十') == true ? "一" + text : text;
        return text is null ? null : string.Concat(text.Select(c => characters[Plain.IndexOf(c, StringComparison.Ordinal)]));
    }

    private static string Ordinal(int number) => Decimal(number) + ((number % 100) is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });
}
