namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>
/// The labels and words that notices are read by. It never changes, so that conversions with different vocabularies run side by side.
/// </summary>
public sealed class NoticeVocabulary
{
    /// <summary>Makes a vocabulary.</summary>
    /// <param name="labels">Its labels.</param>
    /// <param name="words">Its words behind units.</param>
    internal NoticeVocabulary(IReadOnlyList<FieldLabel> labels, IReadOnlyList<RoleWord> words) =>
        (Labels, Words) = (new LabelMatcher(labels), new RoleWords(words));

    /// <summary>What the program knows by itself.</summary>
    public static NoticeVocabulary BuiltIn { get; } = new(BuiltInLabels.Rows, BuiltInWords.Rows);

    /// <summary>Finds labels.</summary>
    internal LabelMatcher Labels { get; }

    /// <summary>Finds words behind units.</summary>
    internal RoleWords Words { get; }
}
