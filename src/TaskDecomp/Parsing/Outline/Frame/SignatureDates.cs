using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Numbering;

namespace TaskDecomp.Parsing.Outline.Frame;

/// <summary>
/// Finds dates in digits below the office that signs: <c>云溪县人民政府办公室 / 2031.3.15</c>. By its own look such a line is the page's,
/// which prints when it was published.
/// </summary>
internal static class SignatureDates
{
    private const int MaxOffices = 4;

    /// <summary>Names such lines.</summary>
    /// <param name="lines">The printed lines; changed in place.</param>
    public static void Mark(IList<ClassifiedLine> lines)
    {
        for (var i = 2; i < lines.Count; i++)
        {
            if (lines[i].Kind is LineKind.Furniture or LineKind.Text && DateReader.InDigits(lines[i].Line.Content) is not null && IsSigned(lines, i))
            {
                lines[i] = new ClassifiedLine(lines[i].Line, LineKind.Date);
            }
        }
    }

    // Below a title an office and a date are the page's; a text, a list or its attachments stand above a signature.
    private static bool IsSigned(IList<ClassifiedLine> lines, int index)
    {
        var above = index - 1;
        while (above >= 0 && index - above <= MaxOffices && Signature.IsIssuer(lines[above]))
        {
            above--;
        }

        return above < index - 1 && above >= 0
            && (lines[above].EndsSentence || lines[above].Kind is LineKind.Attachment or LineKind.Numbered or LineKind.Field or LineKind.TableRow);
    }
}
