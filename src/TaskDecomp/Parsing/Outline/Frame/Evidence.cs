using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline.Frame;

/// <summary>Lines by which a list of tasks is surely known: a responsibility, a leader's heading, the header of a table.</summary>
internal static class Evidence
{
    /// <summary>Where a bracket of units alone is how the notice prints responsibility, at least so many tasks end with one.</summary>
    private const int MinBareBrackets = 2;

    /// <summary>The indexes of such lines.</summary>
    public static List<int> FindAll(IReadOnlyList<ClassifiedLine> lines, NoticeVocabulary vocabulary)
    {
        var found = new List<int>();
        var bare = new List<int>();
        var announced = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            announced = lines[i].Kind == LineKind.Attachment ? AttachmentList.EndOfAnnouncement(lines, i) : announced;
            var bracket = BracketOf(lines[i], vocabulary);
            if (i < announced && bracket < TailBracketKind.RoleWords)
            {
                // 附件:1.钱某某县长牵头的工作 / 2.孙某某副县长牵头的工作
                continue;
            }

            if (bracket == TailBracketKind.BareUnits || (lines[i].Kind == LineKind.Numbered && TailSentence.FindClause(lines[i].Line.Content, vocabulary) is not null))
            {
                bare.Add(i);
            }

            if (bracket is TailBracketKind.Labels or TailBracketKind.RoleWords || (IsSure(lines[i], vocabulary) && !BackMatter.IsSiteHost(lines, i)))
            {
                found.Add(i);
            }
        }

        return WithBare(found, bare);
    }

    /// <summary>Whether a line names units by a label, on its own or in the bracket at its end. A deadline may stand in a letter, and holds for all.</summary>
    public static bool NamesUnits(ClassifiedLine line, NoticeVocabulary vocabulary) =>
        line.Kind == LineKind.Field ? line.Label!.Value.Label.Kind <= FieldKind.ResponsibleUnits
        : TailBracket.Find(line.Line.Content, vocabulary) is { Kind: TailBracketKind.Labels } bracket
            && BracketContent.HasLabel(line.Line.Content[(bracket.Open + 1)..bracket.Close], vocabulary.Labels, FieldKind.ResponsibleUnits);

    // Among lines that are surely known a bare bracket adds nothing; above the first of them and below the last one several are the list of another notice.
    private static List<int> WithBare(List<int> found, List<int> bare)
    {
        if (found.Count == 0)
        {
            return bare.Count < MinBareBrackets ? found : bare;
        }

        var (above, below) = (bare.FindAll(index => index < found[0]), bare.FindAll(index => index > found[^1]));
        return [.. above.Count < MinBareBrackets ? [] : above, .. found, .. below.Count < MinBareBrackets ? [] : below];
    }

    private static bool IsSure(ClassifiedLine line, NoticeVocabulary vocabulary) => line.Kind switch
    {
        LineKind.TableHeader or LineKind.TableRow when line.Header is not null => true,
        LineKind.TableHeader => true,
        LineKind.Field => line.Label!.Value.Label.Kind < FieldKind.Extra,
        LineKind.Text => LeadSentence.Start(line.Line.Content, vocabulary) == 0,
        LineKind.Numbered when LeadSentence.Start(line.Line.Content, vocabulary) > 0 => true,
        LineKind.Numbered when TailSentence.Find(line.Line.Content, vocabulary) is not null => true,
        LineKind.Numbered => !line.EndsSentence && LeaderHeading.Read(Passage.Of(line.Line, line.Mark!.Value.End, line.Line.End), vocabulary) is not null,
        _ => false,
    };

    // The bracket may go on in the next line: …智能工厂3家。(牵头单位:市工信局;责任单位:市科
    private static TailBracketKind BracketOf(ClassifiedLine line, NoticeVocabulary vocabulary) =>
        line.Kind is not (LineKind.Numbered or LineKind.Text) ? TailBracketKind.Remark
        : TailBracket.Find(line.Line.Content, vocabulary) is { } bracket ? bracket.Kind
        : Brackets.OpenAtEnd(line.Line.Content) is >= 0 and var open && BracketContent.KindOf(line.Line.Content[(open + 1)..], vocabulary) == TailBracketKind.Labels ? TailBracketKind.Labels
        : TailBracketKind.Remark;
}
