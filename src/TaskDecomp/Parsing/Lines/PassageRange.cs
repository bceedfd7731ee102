using TaskDecomp.Diagnostics;
using TaskDecomp.Text;

namespace TaskDecomp.Parsing.Lines;

/// <summary>Where a passage stands, as people and editors count.</summary>
internal static class PassageRange
{
    /// <summary>The characters from the first to the last one.</summary>
    /// <exception cref="ArgumentException">The passage is empty.</exception>
    public static SourceRange ToRange(this Passage passage)
    {
        if (passage.IsEmpty)
        {
            throw new ArgumentException("An empty passage stands nowhere.", nameof(passage));
        }

        var (first, last) = (passage.Spans[0], passage.Spans[^1]);
        return new SourceRange(first.Line.Number, first.Line.Offset + first.Start + 1, last.Line.Number, last.Line.Offset + last.End + 1);
    }

    /// <summary>Adds a diagnostic at a passage; where that is empty, at a line.</summary>
    public static void Report(this DiagnosticBag diagnostics, DiagnosticDescriptor descriptor, Passage place, int line, params object[] arguments)
    {
        if (place.IsEmpty)
        {
            diagnostics.Report(descriptor, line, arguments);
        }
        else
        {
            diagnostics.Report(descriptor, place.ToRange(), arguments);
        }
    }

    /// <summary>A run of characters of one line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">Offset of the first character.</param>
    /// <param name="length">How many.</param>
    public static SourceRange RangeAt(this TextLine line, int start, int length) => new(line.Number, line.Offset + start + 1, line.Number, line.Offset + start + length + 1);
}
