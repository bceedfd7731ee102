using System.Text;
using TaskDecomp.Text;

namespace TaskDecomp.Readers.Html;

/// <summary>
/// The text of a line as a browser shows it: white space is one blank, none at the ends; a line break of the source between hanzi is
/// none. Non-breaking and wide blanks stay.
/// </summary>
internal sealed class LineText
{
    // From here on characters are as wide as hanzi.
    private const char FirstWide = '\u2E80';

    private readonly StringBuilder _text = new();
    private bool _hasBlank;
    private bool _hasBreak;
    private int _length;
    private int _linkLength;
    private int _links;
    private bool _isTight;
    private int? _sourceLine;
    private int? _firstLine;

    /// <summary>Appends text.</summary>
    /// <param name="text">As the source has it.</param>
    /// <param name="isLink">Whether it is in a link to another page.</param>
    /// <param name="keepsBlanks">Whether its blanks are shown as they are.</param>
    public void Append(ReadOnlySpan<char> text, bool isLink, bool keepsBlanks = false)
    {
        foreach (var c in text)
        {
            _sourceLine += c == '\n' ? 1 : 0;
            if (!keepsBlanks && (c is ' ' or '\t' or '\r' or '\n' or '\f'))
            {
                _hasBlank = true;
                _hasBreak |= c is '\r' or '\n';
                continue;
            }

            if (_isTight && CharacterFolding.Fold(c) == ' ')
            {
                continue;
            }

            AppendBlank(c);
            _text.Append(c);
            _firstLine ??= _sourceLine;
            if (CharacterFolding.Fold(c) != ' ')
            {
                _length++;
                _linkLength += isLink ? 1 : 0;
                _isTight = false;
            }
        }
    }

    /// <summary>Appends a label; blanks behind it are left out.</summary>
    public void AppendLabel(string label)
    {
        Append(label, isLink: false);
        _isTight = true;
    }

    /// <summary>Tells in which line of the source an element begins; text behind it counts on from there.</summary>
    public void Locate(int line) => _sourceLine = line;

    /// <summary>Counts a line break of the source that is not appended.</summary>
    public void CountBreak() => _sourceLine++;

    /// <summary>Counts a link that starts here.</summary>
    public void CountLink() => _links++;

    /// <summary>The line, and begins the next one; null where nothing is printed.</summary>
    public Piece? Take(bool isHeading)
    {
        var piece = _length == 0
            ? null
            : new Piece(_text.ToString()) { Length = _length, LinkLength = _linkLength, Links = _linkLength > 0 ? Math.Max(_links, 1) : 0, IsHeading = isHeading, SourceLine = _firstLine };
        _text.Clear();
        (_hasBlank, _hasBreak, _isTight, _length, _linkLength, _links, _firstLine) = (false, false, false, 0, 0, 0, null);
        return piece;
    }

    private void AppendBlank(char next)
    {
        var isBlank = _hasBlank && _text.Length > 0 && !_isTight && !(_hasBreak && _text[^1] >= FirstWide && next >= FirstWide);

        // A label 1. before a figure 5 is not 1.5.
        if (isBlank || (_isTight && char.IsAsciiDigit(next)))
        {
            _text.Append(' ');
        }

        (_hasBlank, _hasBreak) = (false, false);
    }
}
