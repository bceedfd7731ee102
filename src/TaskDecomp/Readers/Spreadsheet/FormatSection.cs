using System.Globalization;

namespace TaskDecomp.Readers.Spreadsheet;

/// <summary>One of the up to four sections of a number format: for positive and negative numbers, zero, and text.</summary>
/// <param name="Tokens">Its pieces.</param>
/// <param name="Condition">Which numbers it is for (<c>&gt;=100</c>); null where its place tells.</param>
/// <param name="InHanzi">Whether digits are written in hanzi (<c>[DBNum1]</c>).</param>
internal sealed record FormatSection(IReadOnlyList<FormatToken> Tokens, string? Condition, bool InHanzi)
{
    /// <summary>Whether it has a piece of a kind.</summary>
    public bool Has(FormatTokenKind kind) => Tokens.Any(token => token.Kind == kind);

    /// <summary>Whether its condition holds for a number.</summary>
    public bool Takes(double number)
    {
        var sign = Condition!.TrimEnd("0123456789.-eE+".ToCharArray());
        return double.TryParse(Condition.AsSpan(sign.Length), NumberStyles.Float, CultureInfo.InvariantCulture, out var limit) && sign switch
        {
            "<" => number < limit,
            "<=" => number <= limit,
            ">" => number > limit,
            ">=" => number >= limit,
            "=" => number == limit,
            "<>" => number != limit,
            _ => false,
        };
    }
}
