using System.Text.Json.Serialization;

namespace TaskDecomp.Model;

/// <summary>A heading of the notice and what stands directly below it.</summary>
public sealed record Section
{
    /// <summary>Unique in the notice and stable for the same input.</summary>
    public required string Id { get; init; }

    /// <summary>The heading above; null at the top.</summary>
    public string? ParentId { get; init; }

    /// <summary>What the heading is.</summary>
    public required SectionKind Kind { get; init; }

    /// <summary>The number as printed (<c>附件1</c>, <c>一、</c>).</summary>
    public string? Label { get; init; }

    /// <summary>The label's value.</summary>
    public int? Number { get; init; }

    /// <summary>The heading without its label.</summary>
    public required string Title { get; init; }

    /// <summary>Leaders that the heading names.</summary>
    public IReadOnlyList<Leader> Leaders { get; init; } = [];

    /// <summary>Paragraphs below the heading that are no task.</summary>
    public IReadOnlyList<string> Intro { get; init; } = [];

    /// <summary>First and last line.</summary>
    public required LineRange Lines { get; init; }

    /// <summary>Where the fields are printed; null where that was not asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SpanDictionary? Spans { get; init; }
}
