using System.Text;

namespace TaskDecomp.Writers.Html;

/// <summary>
/// Whole numbers as printable characters, small ones as one: a long notice has many places, and its page should stay small. The last digit of a
/// number is one of the first <see cref="Last"/> characters of the alphabet, those before it are of the rest.
/// </summary>
internal sealed class NumberStream
{
    /// <summary>The digits: none that JSON or HTML would have to escape.</summary>
    public const string Digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%()*,-./:;=?@[]^_{|}~";

    /// <summary>How many of the digits end a number.</summary>
    public const int Last = 56;

    private readonly StringBuilder _text = new();

    /// <summary>Adds a number that is not negative.</summary>
    public void Add(long number)
    {
        AddHigh(number / Last);
        _text.Append(Digits[(int)(number % Last)]);
    }

    /// <summary>Adds a number that may be negative: 0, -1, 1, -2 … as 0, 1, 2, 3 …</summary>
    public void AddSigned(long number) => Add(Fold(number));

    /// <summary>A number that may be negative as one that is not.</summary>
    public static long Fold(long number) => number < 0 ? (-2 * number) - 1 : 2 * number;

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private void AddHigh(long number)
    {
        const int Base = 30;
        if (number > 0)
        {
            AddHigh(number / Base);
            _text.Append(Digits[Last + (int)(number % Base)]);
        }
    }
}
