using System.Buffers;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Outline;

namespace TaskDecomp.Parsing.WorkItems;

/// <summary>The name that a task's text itself sets off.</summary>
internal static class TaskTitle
{
    private const int MaxName = 30;
    private const int MaxLeadSentence = 60;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。,;!?\n");

    /// <summary>The title; empty where the text sets none off.</summary>
    public static Passage Find(Passage text, NoticeKind kind) => kind switch
    {
        NoticeKind.Decomposition => BeforeColon(text),
        NoticeKind.Worklist => FirstSentence(text, mustGoOn: false),
        _ when ProseOutline.HasMainTargets(text.Folded) => Passage.Empty,
        _ => FirstSentence(text, mustGoOn: true),
    };

    // (一)帮困扶弱项目:完成…
    private static Passage BeforeColon(Passage text)
    {
        var folded = text.Folded.AsSpan();
        var colon = folded[..Math.Min(folded.Length, MaxName + 1)].IndexOf(':');
        return colon > 0 && colon < folded.Length - 1 && !folded[..colon].ContainsAny(SentenceMarks) && !Brackets.IsOpenAtEnd(folded[..colon]) && !EndsLikeAnnouncement(folded[..colon])
            ? text.Cut(0, colon)
            : Passage.Empty;
    }

    private static bool EndsLikeAnnouncement(ReadOnlySpan<char> text) =>
        text.EndsWith("如下") || text.EndsWith("以下") || text.EndsWith("包括") || text.EndsWith("其中") || text.EndsWith("为") || text.EndsWith("是") || text.EndsWith("即");

    private static Passage FirstSentence(Passage text, bool mustGoOn)
    {
        var end = Sentences.FirstEnd(text.Folded);
        if (end < 0)
        {
            return mustGoOn ? Passage.Empty : text;
        }

        return mustGoOn && (end >= text.Folded.Length || end > MaxLeadSentence) ? Passage.Empty : text.Cut(0, end - 1);
    }
}
