using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline.Frame;

/// <summary>Claims what stands behind the tasks: 抄送, signature, 印发, the foot of the page.</summary>
internal sealed class BackMatter(IReadOnlyList<ClassifiedLine> lines, LineLedger ledger)
{
    /// <summary>Whether 主办单位 is the site's: below the page's links, with nothing but the page's foot behind it.</summary>
    public static bool IsSiteHost(IReadOnlyList<ClassifiedLine> lines, int index) =>
        IsHost(lines[index]) && index > 0 && lines[index - 1].Kind == LineKind.Furniture && !Furniture.IsPageNumber(lines[index - 1].Line.Content)
        && lines.Skip(index + 1).All(line => IsFoot(line) || line.Kind == LineKind.Blank);

    /// <summary>Claims the lines behind the tasks.</summary>
    /// <param name="floor">Index behind the last line that surely belongs to the tasks.</param>
    /// <returns>Index of the first line claimed, and 抄送 without its label.</returns>
    public (int Start, Passage CopiedTo) Claim(int floor)
    {
        // Rows of a grid are surely none of it.
        for (var i = lines.Count; i > floor; i--)
        {
            floor = lines[i - 1].Kind == LineKind.TableRow ? i : floor;
        }

        floor = Math.Max(ListFinder.EndOfHeaded(lines, floor), StackedTableEnd.Find(lines, floor));
        var copies = floor;
        while (copies < lines.Count && lines[copies].Kind != LineKind.Copies)
        {
            copies++;
        }

        var copied = copies < lines.Count ? ReadCopies(copies, lines.Count) : Passage.Empty;
        var start = Math.Min(copies, Math.Min(SignatureStart(floor, copies), FootStart(floor)));
        while (start > floor && IsBack(start - 1))
        {
            start--;
        }

        var signed = SignatureEnd(start);
        for (var i = start; i < lines.Count; i++)
        {
            if (IsFoot(lines[i]))
            {
                ledger.Claim(lines[i].Line.Number, LineClass.Boilerplate, LedgerRule.Furniture);
            }
            else
            {
                // Nothing of a notice but 抄送 and 印发 stands behind its signature: the rest is the page's.
                var isCopied = copied.Spans.Any(span => span.Line == lines[i].Line);
                var isNotice = i <= signed || isCopied || lines[i].Kind is not (LineKind.Text or LineKind.Headline);
                var rule = isCopied ? LedgerRule.Copies : LedgerRule.OfKind(lines[i].Kind) ?? (i <= signed ? LedgerRule.Signature : LedgerRule.BackMatter);
                ledger.Claim(lines[i].Line.Number, isNotice ? LineClass.Metadata : LineClass.Boilerplate, rule);
            }
        }

        return (start, copied);
    }

    /// <summary>抄送 between the signature of a letter and the tasks that it sends, without its label; claimed, too.</summary>
    /// <param name="start">Index behind the signature.</param>
    /// <param name="end">Index of the first line of the tasks.</param>
    public Passage ClaimAbove(int start, int end)
    {
        while (start < end && lines[start].Kind != LineKind.Copies)
        {
            start++;
        }

        var copied = start < end ? ReadCopies(start, end) : Passage.Empty;
        ledger.Claim(copied, LineClass.Metadata, LedgerRule.Copies);
        return copied;
    }

    // The first office with a date below it; 抄送 where there is none before.
    private int SignatureStart(int floor, int limit)
    {
        var isTable = lines.Take(floor).Any(Signature.PrintsCells);
        for (var i = isTable ? limit : floor; i < limit; i++)
        {
            if (IsBack(i) && lines[i].Kind is not LineKind.Furniture)
            {
                return i;
            }
        }

        return limit;
    }

    // The page's foot: furniture behind the last item, with links below it that look like text.
    private int FootStart(int floor)
    {
        var last = lines.Count;
        while (last > floor && (IsSiteHost(lines, last - 1) || lines[last - 1].Kind is not (LineKind.Numbered or LineKind.Field or LineKind.Headline or LineKind.Attachment)
            || (lines[last - 1].Kind == LineKind.Attachment && last < lines.Count && lines[last].Kind == LineKind.Furniture)))
        {
            last--;
        }

        // 附件 above links to files is the page's, not a part.
        while (last < lines.Count && (lines[last].Kind is not (LineKind.Furniture or LineKind.Attachment) || Furniture.IsPageNumber(lines[last].Line.Content)))
        {
            last++;
        }

        return last;
    }

    private int SignatureEnd(int start)
    {
        var i = start;
        while (i < lines.Count && (IsBack(i) || lines[i].Kind == LineKind.Copies))
        {
            i++;
        }

        return i - 1;
    }

    // 主办单位 is a label of units in a list, and of the site at the foot of a page.
    private static bool IsFoot(ClassifiedLine line) => line.Kind == LineKind.Furniture || IsHost(line);

    private static bool IsHost(ClassifiedLine line) => line.Kind == LineKind.Field && line.Label!.Value.Label.Name == "主办单位";

    private bool IsBack(int index) => lines[index].Kind switch
    {
        LineKind.Furniture or LineKind.Imprint or LineKind.Date or LineKind.PublicationRemark => true,
        LineKind.Text or LineKind.Headline => index + 1 < lines.Count && lines[index + 1].Kind == LineKind.Date && !lines[index].EndsSentence
            && lines[index].Line.Length <= 40 && DocumentWords.IssuerEnd().IsMatch(lines[index].Line.Content),
        _ => false,
    };

    private Passage ReadCopies(int start, int end)
    {
        var line = lines[start].Line;
        var match = DocumentWords.Copies().Match(line.Folded, line.Start, line.Length);
        var copied = new PassageBuilder();
        copied.Add(Passage.Of(line, match.Index + match.Length, line.End));
        for (var i = start + 1; i < end && lines[i].Kind == LineKind.Text && copied.LastCharacter != '。'; i++)
        {
            copied.Add(Passage.Of(lines[i].Line));
        }

        return copied.Build();
    }
}
