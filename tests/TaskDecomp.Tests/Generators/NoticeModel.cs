using TaskDecomp.Model;

namespace TaskDecomp.Tests.Generators;

/// <summary>A generated notice: what it says, and how it is printed.</summary>
internal sealed record NoticeModel
{
    /// <summary>What kind of document it is.</summary>
    public NoticeKind Kind { get; init; } = NoticeKind.Decomposition;

    /// <summary>The year that it plans.</summary>
    public required int Year { get; init; }

    /// <summary>Its letter; null where the list stands alone.</summary>
    public LetterModel? Letter { get; init; }

    /// <summary>The headline over its list; empty for none.</summary>
    public string Headline { get; init; } = "";

    /// <summary>The rule that it states about its units.</summary>
    public ConventionKind? Rule { get; init; }

    /// <summary>What it lists.</summary>
    public required SectionModel Body { get; init; }

    /// <summary>How it is printed.</summary>
    public required PrintStyle Style { get; init; }

    /// <summary>The words of a cell do not stand together: the table is drawn, and its cells go on beside each other.</summary>
    public bool IsWoven { get; init; }

    /// <summary>Prints the list below its headline.</summary>
    public required Func<NoticeModel, IEnumerable<string>> Printer { get; init; }
}
