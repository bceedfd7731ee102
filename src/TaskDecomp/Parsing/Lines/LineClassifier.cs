using TaskDecomp.Parsing.Lines.Rules;

namespace TaskDecomp.Parsing.Lines;

/// <summary>First pass: names each line by its own look.</summary>
internal static class LineClassifier
{
    // The order is the priority; the last rule always answers.
    private static readonly ILineRule[] Rules =
    [
        new BlankRule(),
        new TableHeaderRule(),
        new FileLinkRule(),
        new NumberedRule(),
        new FurnitureRule(),
        new FieldRule(),
        new CopiesRule(),
        new ImprintRule(),
        new DocumentNumberRule(),
        new DateRule(),
        new PublicationRemarkRule(),
        new AttachmentRule(),
        new HeadlineRule(),
        new TextRule(),
    ];

    /// <summary>Names a line.</summary>
    public static ClassifiedLine Classify(TextLine line)
    {
        foreach (var rule in Rules)
        {
            if (rule.Classify(line) is { } classified)
            {
                return classified;
            }
        }

        throw new InvalidOperationException("The last line rule must answer.");
    }
}
