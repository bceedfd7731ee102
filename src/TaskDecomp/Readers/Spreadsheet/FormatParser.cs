namespace TaskDecomp.Readers.Spreadsheet;

/// <summary>Takes a number format (ECMA-376, 18.8.31) apart.</summary>
internal sealed class FormatParser
{
    private static readonly string[] DayHalves = ["AM/PM", "A/P", "上午/下午"];

    private readonly List<FormatSection> _sections = [];
    private readonly List<FormatToken> _tokens = [];
    private readonly string _format;
    private string? _condition;
    private bool _inHanzi;
    private int _at;

    private FormatParser(string format) => _format = format;

    /// <summary>The sections of a format.</summary>
    public static IReadOnlyList<FormatSection> Parse(string format)
    {
        var parser = new FormatParser(format);
        while (parser._at < format.Length)
        {
            parser.TakeOne();
        }

        parser.EndSection();
        return parser._sections;
    }

    private void TakeOne()
    {
        var rest = _format.AsSpan(_at);
        if (rest.StartsWith("General", StringComparison.OrdinalIgnoreCase))
        {
            Add(FormatTokenKind.General, 7);
        }
        else if (Array.Find(DayHalves, half => _format.AsSpan(_at).StartsWith(half, StringComparison.OrdinalIgnoreCase)) is { } half)
        {
            Add(FormatTokenKind.Date, half.Length);
        }
        else
        {
            TakeCharacter(rest[0]);
        }
    }

    private void TakeCharacter(char c)
    {
        switch (c)
        {
            case ';':
                EndSection();
                _at++;
                break;
            case '"':
                var end = _format.IndexOf('"', _at + 1);
                end = end < 0 ? _format.Length : end;
                _tokens.Add(new FormatToken(FormatTokenKind.Literal, _format[(_at + 1)..end]));
                _at = Math.Min(end + 1, _format.Length);
                break;
            case '\\' or '!':
                AddLiteral(_at + 1 < _format.Length ? _format[_at + 1].ToString() : "", 2);
                break;
            case '_':
                AddLiteral(" ", 2);
                break;
            case '*':
                AddLiteral("", 2);
                break;
            case '[':
                TakeBracket();
                break;
            case '0' or '#' or '?':
                Add(FormatTokenKind.Digit, 1);
                break;
            case '.':
                Add(FormatTokenKind.Point, 1);
                break;
            case ',':
                Add(FormatTokenKind.Comma, 1);
                break;
            case '%':
                Add(FormatTokenKind.Percent, 1);
                break;
            case '@':
                Add(FormatTokenKind.Text, 1);
                break;
            case 'E' or 'e' when _at + 1 < _format.Length && _format[_at + 1] is '+' or '-':
                Add(FormatTokenKind.Other, 2);
                break;
            case '/' when _tokens.Count > 0 && _tokens[^1].Kind == FormatTokenKind.Digit:
                Add(FormatTokenKind.Other, 1);
                break;
            default:
                TakeLetter(c);
                break;
        }
    }

    private void TakeLetter(char c)
    {
        if (char.ToLowerInvariant(c) is 'y' or 'm' or 'd' or 'h' or 's' or 'a' or 'e' or 'b')
        {
            Add(FormatTokenKind.Date, _format.AsSpan(_at).IndexOfAnyExcept(c) is > 0 and var run ? run : _format.Length - _at);
        }
        else
        {
            AddLiteral(c.ToString(), 1);
        }
    }

    // [h] is a part of a time, [>=100] a condition, [$¥-804] a currency with a locale, [DBNum1] asks for hanzi, [Red] is a colour.
    private void TakeBracket()
    {
        var end = _format.IndexOf(']', _at);
        end = end < 0 ? _format.Length : end;
        var inside = _format[(_at + 1)..end];
        if (inside.Length > 0 && char.ToLowerInvariant(inside[0]) is 'h' or 'm' or 's' && inside.Trim(inside[0]).Length == 0)
        {
            _tokens.Add(new FormatToken(FormatTokenKind.Date, $"[{inside.ToLowerInvariant()}]"));
        }
        else if (inside is ['$', ..])
        {
            _tokens.Add(new FormatToken(FormatTokenKind.Literal, inside[1..].Split('-')[0]));
        }
        else if (inside is ['<' or '>' or '=', ..])
        {
            _condition = inside;
        }

        _inHanzi |= inside.Equals("DBNum1", StringComparison.OrdinalIgnoreCase);
        _at = Math.Min(end + 1, _format.Length);
    }

    private void Add(FormatTokenKind kind, int length)
    {
        _tokens.Add(new FormatToken(kind, _format.Substring(_at, length)));
        _at += length;
    }

    private void AddLiteral(string text, int length)
    {
        _tokens.Add(new FormatToken(FormatTokenKind.Literal, text));
        _at = Math.Min(_at + length, _format.Length);
    }

    private void EndSection()
    {
        _sections.Add(new FormatSection([.. _tokens], _condition, _inHanzi));
        _tokens.Clear();
        (_condition, _inHanzi) = (null, false);
    }
}
