using System.Globalization;
using System.Xml.Linq;
using static TaskDecomp.Readers.Docx.WordXml;

namespace TaskDecomp.Readers.Docx;

/// <summary>The footnotes or the endnotes, in the order in which the text refers to them.</summary>
/// <param name="root">The root of the part; null where the file has none.</param>
/// <param name="format">How their marks are written: a value of <c>ST_NumberFormat</c>.</param>
internal sealed class NoteList(XElement? root, string format)
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly List<(string Id, string Mark)> _used = [];

    /// <summary>Takes a reference and gives its mark.</summary>
    public string Refer(XElement reference)
    {
        var hasOwnMark = reference.Attribute(W + "customMarkFollows")?.Value is "1" or "true" or "on";
        var mark = hasOwnMark ? "" : Mark(_used.Count(used => used.Mark.Length > 0) + 1);
        _used.Add(((string?)reference.Attribute(W + "id") ?? "", mark));
        return mark;
    }

    /// <summary>The notes that were referred to, with their marks.</summary>
    public IEnumerable<(string Mark, XElement Note)> InOrder()
    {
        var notes = root?.Elements().Where(note => note.Attribute(W + "id") is not null)
            .DistinctBy(note => note.Attribute(W + "id")!.Value).ToDictionary(note => note.Attribute(W + "id")!.Value) ?? [];
        foreach (var (id, mark) in _used.ToList())
        {
            if (notes.Remove(id, out var note))
            {
                yield return (mark, note);
            }
        }
    }

    // A raised 1 behind a figure is no digit of it.
    private string Mark(int number) => format == "decimal"
        ? string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => Raised[digit - '0']))
        : NumberText.Of(number, format);
}
