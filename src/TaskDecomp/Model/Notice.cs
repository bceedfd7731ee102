using System.Text.Json.Serialization;

namespace TaskDecomp.Model;

/// <summary>A work-report decomposition notice: the root of the contract that every writer follows.</summary>
public sealed record Notice
{
    /// <summary>Version of the contract.</summary>
    public string SchemaVersion { get; init; } = "1.0";

    /// <summary>The file that the notice was read from.</summary>
    public required Source Source { get; init; }

    /// <summary>What kind of document it is.</summary>
    public required NoticeKind Kind { get; init; }

    /// <summary>The notice's own title, without 《》; null where it prints none.</summary>
    public string? Title { get; init; }

    /// <summary>发文字号 as printed.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>The signing authority (落款).</summary>
    public string? Issuer { get; init; }

    /// <summary>成文日期: the date of the signature, never the page's publishing time.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>The work year that the notice plans, else the year of issue.</summary>
    public int? Year { get; init; }

    /// <summary>主送机关.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>抄送.</summary>
    public IReadOnlyList<string> CopiedTo { get; init; } = [];

    /// <summary>Rules that the notice states about itself.</summary>
    public IReadOnlyList<Convention> Conventions { get; init; } = [];

    /// <summary>Headings in reading order; the tree is in <see cref="Section.ParentId"/>.</summary>
    public IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>Tasks in reading order.</summary>
    public IReadOnlyList<WorkItem> Tasks { get; init; } = [];

    /// <summary>What a person should look at.</summary>
    public IReadOnlyList<NoticeDiagnostic> Diagnostics { get; init; } = [];

    /// <summary>The proof that nothing was lost.</summary>
    public required Coverage Coverage { get; init; }

    /// <summary>Where the fields are printed; null where that was not asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SpanDictionary? Spans { get; init; }
}
