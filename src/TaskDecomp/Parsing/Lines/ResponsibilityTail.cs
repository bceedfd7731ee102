using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines;

/// <summary>Whether a folded text ends with its own responsibility, in a bracket or a sentence.</summary>
internal static class ResponsibilityTail
{
    /// <summary>Looks at the end of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="bareForms">Whether units without a label or a word for their role count, as the notice always prints them so.</param>
    /// <param name="vocabulary">The labels and words to look for.</param>
    public static bool Exists(ReadOnlySpan<char> text, bool bareForms, NoticeVocabulary vocabulary) =>
        TailBracket.Find(text, vocabulary) is { } bracket && bracket.Kind >= (bareForms ? TailBracketKind.BareUnits : TailBracketKind.RoleWords)
        || TailSentence.Find(text, vocabulary) is not null || LeadSentence.Start(text, vocabulary) >= 0;
}
