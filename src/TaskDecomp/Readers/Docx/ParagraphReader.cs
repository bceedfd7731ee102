using System.Text;
using System.Xml.Linq;
using static TaskDecomp.Readers.Docx.WordXml;

namespace TaskDecomp.Readers.Docx;

/// <summary>Reads what a paragraph prints.</summary>
/// <param name="document">What the whole file says.</param>
/// <param name="fields">The fields of the story.</param>
/// <param name="noteMark">What a footnote's own mark prints; empty outside of notes.</param>
internal sealed class ParagraphReader(DocxContext document, FieldState fields, string noteMark)
{
    private readonly StringBuilder _text = new();
    private readonly List<XElement> _boxes = [];
    private bool _styleIsHidden;

    /// <summary>Whether something was hidden in what was read since the last <see cref="Take"/>.</summary>
    public bool HasHidden { get; private set; }

    /// <summary>Whether nothing was read since the last <see cref="Take"/>.</summary>
    public bool IsEmpty => _text.Length == 0 && _boxes.Count == 0;

    /// <summary>Reads a paragraph behind what was read before: of two paragraphs whose mark between them was deleted, one is left.</summary>
    public void Read(XElement paragraph)
    {
        _styleIsHidden = document.Styles.IsHidden(document.Styles.OfParagraph(paragraph.Element(W + "pPr"))) ?? false;
        ReadInside(paragraph);
    }

    /// <summary>Hands over what was read: its text, soft breaks as line feeds, and its text boxes.</summary>
    public (string Text, IReadOnlyList<XElement> Boxes) Take()
    {
        (string, IReadOnlyList<XElement>) taken = (_text.ToString(), [.. _boxes]);
        _text.Clear();
        _boxes.Clear();
        HasHidden = false;
        return taken;
    }

    private void ReadInside(XElement element)
    {
        CheckDepth();
        foreach (var child in element.Elements())
        {
            ReadOne(child);
        }
    }

    private void ReadOne(XElement element)
    {
        switch (element.WordName())
        {
            case "r":
                ReadRun(element);
                break;
            case "ins" or "moveTo":
                document.Ledger.Insertions++;
                ReadInside(element);
                break;
            case "del" or "moveFrom":
                document.Ledger.Deletions++;
                break;
            case "hyperlink" or "smartTag" or "sdt" or "sdtContent" or "customXml" or "fldSimple" or "dir" or "bdo" or "rubyBase":
                ReadInside(element);
                break;
            case "" when element.Shown() is { } shown && (shown.IsBranch() || element.Name.LocalName is "oMath" or "oMathPara"):
                ReadInside(shown);
                break;
            case "" when element.Name.Namespace.NamespaceName.EndsWith("/math", StringComparison.Ordinal):
                ReadFormula(element);
                break;
        }
    }

    private void ReadRun(XElement run)
    {
        var properties = run.Element(W + "rPr");
        var isHidden = properties?.Element(W + "vanish").Switch() ?? document.Styles.IsHidden(properties?.Element(W + "rStyle").Val()) ?? _styleIsHidden;
        if (!isHidden)
        {
            ReadContent(run);
            return;
        }

        foreach (var mark in run.Elements(W + "fldChar"))
        {
            fields.Take(mark);
        }

        var text = fields.IsInstruction ? "" : string.Concat(run.Elements(W + "t").Select(piece => piece.Value)).Trim();
        if (text.Length > 0)
        {
            document.Ledger.Hidden.Add(text.Length, text);
            HasHidden = true;
        }
    }

    private void ReadContent(XElement run)
    {
        CheckDepth();
        foreach (var child in run.Elements())
        {
            if (child.WordName() == "fldChar")
            {
                fields.Take(child);
            }
            else if (!fields.IsInstruction)
            {
                ReadPiece(child);
            }
        }
    }

    private void ReadPiece(XElement piece)
    {
        switch (piece.WordName())
        {
            case "ruby":
                // The reading stands above its base in small print.
                ReadInside(piece.Element(W + "rubyBase") ?? piece);
                break;
            case "drawing" or "pict" or "object":
                FindBoxes(piece);
                break;
            case "" when piece.Shown() is { } shown && shown.IsBranch():
                ReadContent(shown);
                break;
            default:
                _text.Append(TextOf(piece));
                break;
        }
    }

    private string TextOf(XElement piece) => piece.WordName() switch
    {
        "t" => piece.Value.ReplaceLineEndings(" ").Replace('\t', ' '),
        "tab" or "ptab" => "\t",
        "br" or "cr" => "\n",
        "noBreakHyphen" => "-",
        "sym" => WordSymbols.Of(piece),
        "footnoteReference" => document.Footnotes.Refer(piece),
        "endnoteReference" => document.Endnotes.Refer(piece),
        "footnoteRef" or "endnoteRef" => noteMark,
        _ => "",
    };

    private void ReadFormula(XElement element)
    {
        CheckDepth();
        _text.Append(element.Name.LocalName == "t" ? element.Value : "");
        foreach (var child in element.Elements())
        {
            if (child.WordName() == "r")
            {
                ReadRun(child);
            }
            else
            {
                ReadFormula(child);
            }
        }
    }

    // Text boxes, and WordArt, whose text is a value: <v:textpath string="…"/>
    private void FindBoxes(XElement element)
    {
        CheckDepth();
        foreach (var child in element.Elements().Select(child => child.Shown()).OfType<XElement>())
        {
            if (child.WordName() == "txbxContent" || child.Name.LocalName == "textpath")
            {
                _boxes.Add(child);
            }
            else
            {
                FindBoxes(child);
            }
        }
    }
}
