using TaskDecomp.Model;
using TaskDecomp.Text;

namespace TaskDecomp.Writers.Html;

/// <summary>
/// A field told by the places that it is printed in, so that its text stands in the page just once: runs of the source's characters, and between
/// them what the field has and the source has not (the line feed between two paragraphs).
/// </summary>
/// <param name="lines">The source.</param>
internal sealed class FieldText(IReadOnlyList<SourceLine> lines)
{
    /// <summary>The runs and texts that joined are the field, to the letter; the field itself where its places do not give it.</summary>
    /// <param name="value">The field.</param>
    /// <param name="ranges">Where it is printed; null where it is not known.</param>
    public IReadOnlyList<FieldPiece> Split(string value, IReadOnlyList<SourceRange>? ranges)
    {
        var pieces = new List<FieldPiece>();
        var at = 0;
        foreach (var range in ranges ?? [])
        {
            at = Take(value, at, range, pieces);
        }

        AddText(pieces, value[at..]);
        var isWhole = pieces.TrueForAll(piece => string.IsNullOrWhiteSpace(piece.Text));
        return isWhole && ranges is not null ? pieces : [new FieldPiece(value, 0, 0, 0)];
    }

    // White space may be on one side only: a paragraph's indent in the source, a line feed in the field.
    private int Take(string value, int at, SourceRange range, List<FieldPiece> pieces)
    {
        var line = lines[range.FirstLine - 1].Text;
        var start = -1;
        var column = range.FirstColumn - 1;
        while (column < range.LastColumn - 1)
        {
            if (at < value.Length && value[at] == line[column])
            {
                start = start < 0 ? column : start;
                (at, column) = (at + 1, column + 1);
                continue;
            }

            AddRun(pieces, range.FirstLine, start, column);
            start = -1;
            if (char.IsWhiteSpace(line[column]))
            {
                column++;
            }
            else if (at < value.Length && char.IsWhiteSpace(value[at]))
            {
                AddText(pieces, value[at..(at + 1)]);
                at++;
            }
            else
            {
                break;
            }
        }

        AddRun(pieces, range.FirstLine, start, column);
        return at;
    }

    private static void AddRun(List<FieldPiece> pieces, int line, int start, int end)
    {
        if (start >= 0)
        {
            pieces.Add(new FieldPiece(null, line, start, end - start));
        }
    }

    private static void AddText(List<FieldPiece> pieces, string text)
    {
        if (text.Length > 0)
        {
            pieces.Add(new FieldPiece(text, 0, 0, 0));
        }
    }
}
