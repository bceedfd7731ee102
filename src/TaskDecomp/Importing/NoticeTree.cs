using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using TaskDecomp.Diagnostics;
using TaskDecomp.Limits;
using TaskDecomp.Model;

namespace TaskDecomp.Importing;

/// <summary>
/// Turns the contract's tree in JSON back into the model, and refuses what the contract does not allow: writers rely on it. Keys that the contract
/// lacks are passed over: it may have grown.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, GenerationMode = JsonSourceGenerationMode.Metadata,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Notice))]
internal sealed partial class NoticeTree : JsonSerializerContext
{
    /// <summary>The notice of a tree.</summary>
    /// <param name="json">The tree in JSON, without a byte order mark.</param>
    /// <param name="format">The format that it came in, for messages.</param>
    /// <exception cref="NoticeReadException">It is no JSON, or not the contract's.</exception>
    public static Notice Read(ReadOnlySpan<byte> json, string format)
    {
        try
        {
            return JsonSerializer.Deserialize(json, Contract.Notice) ?? throw new JsonException("null");
        }
        catch (JsonException exception)
        {
            var line = exception.LineNumber is { } number ? (int)number + 1 : (int?)null;
            throw new NoticeReadException(new Diagnostic(
                DiagnosticCatalog.NotOurs, format == "json" ? line : null, [format, exception.Path is { Length: > 0 } path ? path : "$"]));
        }
    }

    /// <summary>Holds the text of a tree to the limit of lines, before it is read.</summary>
    /// <exception cref="NoticeReadException">There are too many.</exception>
    public static void CheckLines(ReadOnlySpan<byte> text, ReadLimits limits) =>
        limits.CheckLines(text.Count((byte)'\n') + (text is [] or [.., (byte)'\n'] ? 0 : 1));

    // Thrown while the tree is read, so that the exception knows the place.
    private static void Check(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.None)
        {
            type.OnDeserialized = value =>
            {
                if (!Holds(value))
                {
                    throw new JsonException();
                }
            };
        }
    }

    // What the types alone do not say. Ranges of lines are checked by their converters.
    private static bool Holds(object value) => value switch
    {
        Notice notice => notice.Year is null or (>= 0 and <= 9999)
            && AreUnique(notice.Sections.Select(section => section.Id)) && AreUnique(notice.Tasks.SelectMany(task => task.Measures.Prepend(task)).Select(item => item.Id))
            && IsShallow(notice.Sections),
        Convention { Line: < 1 } or NoticeDiagnostic { Line: < 1 } => false,
        Section { Number: < 0 } or WorkItem { Number: < 0 } => false,
        WorkItem item => item.Measures.All(measure => measure.Measures.Count == 0),
        Coverage coverage => coverage.UnclassifiedLines.All(line => line > 0)
            && Math.Min(Math.Min(coverage.Lines, coverage.Task), Math.Min(coverage.Heading, coverage.Metadata)) >= 0
            && Math.Min(coverage.Boilerplate, coverage.Unclassified) >= 0,
        IEnumerable list => !list.Cast<object?>().Contains(null),
        _ => true,
    };

    private static bool AreUnique(IEnumerable<string> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return ids.All(seen.Add);
    }

    // Each row of a list names all headings above it: headings in one another without end would fill the memory.
    private static bool IsShallow(IReadOnlyList<Section> sections)
    {
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        return sections.All(section =>
            (depths[section.Id] = 1 + (section.ParentId is { } parent ? depths.GetValueOrDefault(parent) : 0)) <= ReadLimits.TreeDepth);
    }

    /// <summary>Made when it is first asked for: only then the generated half of the class is sure to be ready.</summary>
    private static class Contract
    {
        private static readonly JsonSerializerOptions Options = new(Default.Options)
        {
            // By default a number would do for a word, also one that no word stands for.
            Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
            TypeInfoResolver = Default.WithAddedModifier(Check),
        };

        public static readonly JsonTypeInfo<Notice> Notice = (JsonTypeInfo<Notice>)Options.GetTypeInfo(typeof(Notice));
    }
}
