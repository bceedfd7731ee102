using TaskDecomp.Parsing.Lines;

namespace TaskDecomp.Parsing.Outline.Frame;

/// <summary>What stands around the tasks, and between which lines these stand.</summary>
internal sealed record DocumentFrame
{
    /// <summary>The title of the letter, or of the document that is none.</summary>
    public Passage Title { get; init; } = Passage.Empty;

    /// <summary>Whether the document is a letter: headlines below it are parts.</summary>
    public bool IsLetter { get; init; }

    /// <summary>发文字号.</summary>
    public Passage DocumentNumber { get; init; } = Passage.Empty;

    /// <summary>The signing authority.</summary>
    public Passage Issuer { get; init; } = Passage.Empty;

    /// <summary>The date of the signature.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>The date of the signature as printed; empty where <see cref="IssuedOn"/> is null.</summary>
    public Passage Date { get; init; } = Passage.Empty;

    /// <summary>The signature's date where it cannot be read.</summary>
    public Passage UnreadableDate { get; init; } = Passage.Empty;

    /// <summary>主送机关, without the colon.</summary>
    public Passage Recipients { get; init; } = Passage.Empty;

    /// <summary>抄送, without the label.</summary>
    public Passage CopiedTo { get; init; } = Passage.Empty;

    /// <summary>The paragraphs between the addressees and the signature.</summary>
    public IReadOnlyList<Passage> Preamble { get; init; } = [];

    /// <summary>The titles of the attachments that the letter announces.</summary>
    public IReadOnlyList<Passage> Announced { get; init; } = [];

    /// <summary>Lines before and behind the tasks that name units by a label, as tasks do.</summary>
    public IReadOnlyList<TextLine> LikeTasks { get; init; } = [];

    /// <summary>Signatures among the tasks: a list is above, and another notice or an attachment begins below.</summary>
    public IReadOnlyList<Signature> InnerSignatures { get; init; } = [];

    /// <summary>Signatures behind which another notice begins: those among the tasks, and that of a letter whose demands may be tasks.</summary>
    public IReadOnlyList<Signature> SignedAbove { get; init; } = [];

    /// <summary>Index of the first line of the tasks among the printed lines.</summary>
    public int BodyStart { get; init; }

    /// <summary>Index behind their last line.</summary>
    public int BodyEnd { get; init; }
}
