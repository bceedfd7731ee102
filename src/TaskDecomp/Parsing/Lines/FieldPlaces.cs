using System.Globalization;
using TaskDecomp.Model;
using TaskDecomp.Text;

namespace TaskDecomp.Parsing.Lines;

/// <summary>Tells where the fields of the model are printed; where nobody asks there is none, and nothing is told.</summary>
internal sealed class FieldPlaces
{
    // The label of a list is that of each unit in it.
    private readonly Dictionary<Passage, SourceRange[]> _known = [];

    /// <summary>The places of a record's fields; null where none is printed.</summary>
    /// <param name="fields">The fields in the order of the record; those with an empty passage are left out.</param>
    public SpanDictionary? Of(params ReadOnlySpan<(string Field, Passage Place)> fields)
    {
        var spans = new List<KeyValuePair<string, IReadOnlyList<SourceRange>>>(fields.Length);
        foreach (var (field, place) in fields)
        {
            if (!place.IsEmpty)
            {
                spans.Add(new(field, RangesOf(place)));
            }
        }

        return spans.Count == 0 ? null : new SpanDictionary(spans);
    }

    /// <summary>The items of a list as fields: <c>intro[0]</c>, <c>intro[1]</c> …</summary>
    public static IEnumerable<(string Field, Passage Place)> Items(string field, IEnumerable<Passage> items) =>
        items.Select((item, i) => (string.Create(CultureInfo.InvariantCulture, $"{field}[{i}]"), item));

    // A range for each run of characters of one line: a field that goes on on the next line has two.
    private SourceRange[] RangesOf(Passage passage)
    {
        if (_known.TryGetValue(passage, out var known))
        {
            return known;
        }

        var ranges = new SourceRange[passage.Spans.Length];
        for (var i = 0; i < ranges.Length; i++)
        {
            var span = passage.Spans[i];
            var (line, offset) = (span.Line.Number, span.Line.Offset + 1);
            ranges[i] = new SourceRange(line, offset + span.Start, line, offset + span.End);
        }

        _known.Add(passage, ranges);
        return ranges;
    }
}
