using System.Text.Json.Serialization;

namespace TaskDecomp.Model;

/// <summary>A task of the notice, or one of its measures (工作举措).</summary>
public sealed record WorkItem
{
    /// <summary>Unique in the notice and stable for the same input.</summary>
    public required string Id { get; init; }

    /// <summary>The heading it stands under.</summary>
    public string? SectionId { get; init; }

    /// <summary>Leaders in force: its own where it names any, else those of the nearest heading that has some.</summary>
    public IReadOnlyList<Leader> Leaders { get; init; } = [];

    /// <summary>The printed number's value.</summary>
    public int? Number { get; init; }

    /// <summary>The printed number (<c>30.</c>, <c>(三)</c>).</summary>
    public string? Label { get; init; }

    /// <summary>A name that the text itself sets off; always a prefix of <see cref="Text"/>.</summary>
    public string? Title { get; init; }

    /// <summary>The whole text, verbatim, without label and responsibility.</summary>
    public required string Text { get; init; }

    /// <summary>Who answers, in printed order.</summary>
    public IReadOnlyList<Unit> Units { get; init; } = [];

    /// <summary>The printed list of units ends in 等.</summary>
    public bool UnitsOpen { get; init; }

    /// <summary>When, where stated apart from the text.</summary>
    public Schedule? Schedule { get; init; }

    /// <summary>Printed fields that have none of their own here.</summary>
    public IReadOnlyList<Extra> Extras { get; init; } = [];

    /// <summary>Numbered measures of the task; they have none themselves.</summary>
    public IReadOnlyList<WorkItem> Measures { get; init; } = [];

    /// <summary>First and last line.</summary>
    public required LineRange Lines { get; init; }

    /// <summary>Where the fields are printed; null where that was not asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SpanDictionary? Spans { get; init; }
}
