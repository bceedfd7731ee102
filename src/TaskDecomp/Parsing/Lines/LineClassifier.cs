using TaskDecomp.Parsing.Lines.Rules;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines;

/// <summary>First pass: names each line by its own look.</summary>
/// <param name="vocabulary">The labels to look for.</param>
internal sealed class LineClassifier(NoticeVocabulary vocabulary)
{
    // The order is the priority; the last rule always answers.
    private readonly ILineRule[] _rules =
    [
        new BlankRule(),
        new TableHeaderRule(vocabulary),
        new FileLinkRule(),
        new NumberedRule(),
        new FurnitureRule(vocabulary),
        new FieldRule(vocabulary),
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
    public ClassifiedLine Classify(TextLine line)
    {
        foreach (var rule in _rules)
        {
            if (rule.Classify(line) is { } classified)
            {
                return classified;
            }
        }

        throw new InvalidOperationException("The last line rule must answer.");
    }
}
