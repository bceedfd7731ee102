using TaskDecomp.Model;
using TaskDecomp.Text;

namespace TaskDecomp.Writers.Html;

/// <summary>Fields as numbers: each place counted from the end of the one before, texts that the source does not have by their place in a list.</summary>
/// <param name="lines">The source; none where it is not known.</param>
internal sealed class FieldStream(IReadOnlyList<SourceLine> lines)
{
    private readonly FieldText _fields = new(lines);
    private readonly Dictionary<string, int> _strings = new(StringComparer.Ordinal);
    private int _column;

    /// <summary>The numbers.</summary>
    public NumberStream Numbers { get; } = new();

    /// <summary>The texts.</summary>
    public IEnumerable<string> Strings => _strings.OrderBy(pair => pair.Value).Select(pair => pair.Key);

    /// <summary>The line of the last place.</summary>
    public int Line { get; private set; }

    /// <summary>Adds a field.</summary>
    /// <param name="value">The field; null is an empty one.</param>
    /// <param name="spans">The places of its record's fields.</param>
    /// <param name="key">The field's name among them.</param>
    public void Add(string? value, SpanDictionary? spans, string key) =>
        Add(string.IsNullOrEmpty(value) ? [] : _fields.Split(value, lines.Count > 0 ? spans?.GetValueOrDefault(key) : null));

    /// <summary>Adds places alone.</summary>
    public void Add(IReadOnlyList<SourceRange> ranges) =>
        Add([.. ranges.Select(range => new FieldPiece(null, range.FirstLine, range.FirstColumn - 1, range.LastColumn - range.FirstColumn))]);

    /// <summary>Adds a text; null as none.</summary>
    public void AddText(string? text) => Numbers.Add(text is null ? 0 : NumberOf(text) + 1);

    /// <summary>Moves to the start of a line.</summary>
    public void MoveTo(int line)
    {
        Numbers.AddSigned(line - Line);
        (Line, _column) = (line, 0);
    }

    private void Add(IReadOnlyList<FieldPiece> pieces)
    {
        Numbers.Add(pieces.Count);
        foreach (var piece in pieces)
        {
            if (piece.Text is not null)
            {
                Numbers.Add(1);
                Numbers.Add(NumberOf(piece.Text));
                continue;
            }

            Numbers.Add(2 * NumberStream.Fold(piece.Line - Line));
            Numbers.AddSigned(piece.Column - (piece.Line == Line ? _column : 0));
            Numbers.Add(piece.Length);
            (Line, _column) = (piece.Line, piece.Column + piece.Length);
        }
    }

    private int NumberOf(string text)
    {
        _strings.TryAdd(text, _strings.Count);
        return _strings[text];
    }
}
