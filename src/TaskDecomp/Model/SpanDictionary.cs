using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using TaskDecomp.Text;

namespace TaskDecomp.Model;

/// <summary>
/// Where the fields of a record are printed: the JSON key of a field, of a list's item with its index from 0 (<c>recipients[0]</c>), and the
/// ranges whose characters, joined, are the field but for white space. The keys keep the order of the record; a field that is absent, or is
/// printed nowhere, has none.
/// </summary>
[JsonConverter(typeof(SpanDictionaryConverter))]
public sealed class SpanDictionary : IReadOnlyDictionary<string, IReadOnlyList<SourceRange>>
{
    // A record has three fields or so: looking through them is faster than hashing.
    private readonly KeyValuePair<string, IReadOnlyList<SourceRange>>[] _fields;

    /// <summary>Takes the places of fields.</summary>
    /// <param name="fields">The fields in the order of the record, each once.</param>
    public SpanDictionary(IEnumerable<KeyValuePair<string, IReadOnlyList<SourceRange>>> fields) => _fields = [.. fields];

    /// <inheritdoc/>
    public int Count => _fields.Length;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _fields.Select(entry => entry.Key);

    /// <inheritdoc/>
    public IEnumerable<IReadOnlyList<SourceRange>> Values => _fields.Select(entry => entry.Value);

    /// <inheritdoc/>
    public IReadOnlyList<SourceRange> this[string key] => TryGetValue(key, out var ranges) ? ranges : throw new KeyNotFoundException(key);

    /// <inheritdoc/>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out IReadOnlyList<SourceRange> value)
    {
        foreach (var (name, ranges) in _fields)
        {
            if (name == key)
            {
                value = ranges;
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, IReadOnlyList<SourceRange>>> GetEnumerator() => _fields.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
