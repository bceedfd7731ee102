using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.WorkItems;

/// <summary>Splits the lists of a letter's head and foot: 主送机关 and 抄送.</summary>
internal static class NameList
{
    /// <summary>The names in printed order, brackets included; collectives stay whole.</summary>
    public static List<Passage> Split(Passage list, NoticeVocabulary vocabulary) =>
        UnitPieces.Split(list.Folded, vocabulary.Words).ConvertAll(piece => list.Cut(piece.Start, piece.End));
}
