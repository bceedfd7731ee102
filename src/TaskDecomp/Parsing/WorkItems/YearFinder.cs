using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Numbering;
using TaskDecomp.Parsing.Outline;
using TaskDecomp.Parsing.Outline.Frame;

namespace TaskDecomp.Parsing.WorkItems;

/// <summary>Finds the year that a notice plans: in its title, in the headings over its lists, in its preamble.</summary>
internal static class YearFinder
{
    /// <summary>The year; null where neither a text nor the signature names one.</summary>
    public static int? Find(DocumentFrame frame, Passage title, OutlineNode root)
    {
        var headings = root.Children.Where(node => node.Kind is OutlineNodeKind.Part or OutlineNodeKind.Heading && !node.IsReview && node.Paragraphs.Count > 0).ToList();
        return First([title])
            ?? First(headings.Where(node => node.Kind == OutlineNodeKind.Part).Select(node => node.Paragraphs[0]))
            ?? First(headings.Where(node => node.Kind == OutlineNodeKind.Heading).Select(node => node.Paragraphs[0]))
            ?? First(frame.Announced)
            ?? First(frame.Preamble.SelectMany(Quoted))
            ?? frame.IssuedOn?.Year
            ?? OfDocumentNumber(frame.DocumentNumber.Folded)
            ?? First(frame.Preamble);
    }

    private static int? First(IEnumerable<Passage> passages)
    {
        foreach (var passage in passages)
        {
            var folded = passage.Folded;
            for (var i = 0; i + 4 < folded.Length; i++)
            {
                if (DateReader.YearAt(folded.AsSpan(i)) is { } year && (i == 0 || folded[i - 1] is not ('-' or '—' or '至' or '~')))
                {
                    return year;
                }
            }
        }

        return null;
    }

    // 《2024年政府工作报告重点工作责任分解》已经市政府同意
    private static IEnumerable<Passage> Quoted(Passage paragraph)
    {
        var folded = paragraph.Folded;
        for (var open = folded.IndexOf('《'); open >= 0; open = folded.IndexOf('《', open + 1))
        {
            if (folded.IndexOf('》', open) is not (> 0 and var close))
            {
                yield break;
            }

            yield return paragraph.Cut(open + 1, close);
        }
    }

    private static int? OfDocumentNumber(string number)
    {
        var open = number.IndexOfAny(['[', '(']);
        return open >= 0 && int.TryParse(number.AsSpan(open + 1).Trim()[..Math.Min(4, number.Length - open - 1)], out var year) ? year : null;
    }
}
