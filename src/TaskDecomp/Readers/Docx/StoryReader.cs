using System.Xml.Linq;
using static TaskDecomp.Readers.Docx.WordXml;

namespace TaskDecomp.Readers.Docx;

/// <summary>Reads a story: the body, a header, a footnote, with the tables and text boxes in it.</summary>
internal sealed class StoryReader
{
    private readonly DocxContext _document;
    private readonly FieldState _fields;
    private readonly string _noteMark;

    /// <summary>Creates a reader.</summary>
    /// <param name="document">What the whole file says.</param>
    /// <param name="story">The story.</param>
    /// <param name="noteMark">The mark of the footnote that the story is; empty where it is none.</param>
    public StoryReader(DocxContext document, XElement story, string noteMark = "") =>
        (_document, _fields, _noteMark) = (document, new FieldState(story), noteMark);

    /// <summary>Reads what stands in an element: the story, a cell, a text box.</summary>
    public List<DocxItem> Read(XElement container)
    {
        var items = new List<DocxItem>();
        var paragraph = new ParagraphReader(_document, _fields, _noteMark);
        ReadInside(container, paragraph, items);
        if (!paragraph.IsEmpty)
        {
            Add(paragraph, "", false, items);
        }

        return items;
    }

    private void ReadInside(XElement container, ParagraphReader paragraph, List<DocxItem> items)
    {
        CheckDepth();
        foreach (var child in container.Elements())
        {
            switch (child.WordName())
            {
                case "p":
                    ReadParagraph(child, paragraph, items);
                    break;
                case "tbl":
                    items.AddRange(new DocxTableReader(this, _document.Ledger).Read(child));
                    break;
                case "ins" or "moveTo":
                    _document.Ledger.Insertions++;
                    ReadInside(child, paragraph, items);
                    break;
                case "del" or "moveFrom":
                    _document.Ledger.Deletions++;
                    break;
                case "sdt" or "sdtContent" or "customXml" or "smartTag":
                    ReadInside(child, paragraph, items);
                    break;
                case "" when child.Shown() is { } shown && shown.IsBranch():
                    ReadInside(shown, paragraph, items);
                    break;
            }
        }
    }

    private void ReadParagraph(XElement element, ParagraphReader paragraph, List<DocxItem> items)
    {
        paragraph.Read(element);
        var properties = element.Element(W + "pPr");
        var mark = properties?.Element(W + "rPr");
        if (mark?.Element(W + "del") is not null || mark?.Element(W + "moveFrom") is not null)
        {
            // Without its mark the paragraph goes on with the next one, and that one's numbering holds.
            return;
        }

        var style = _document.Styles.OfParagraph(properties);
        if (paragraph is { IsEmpty: true, HasHidden: true } && (mark?.Element(W + "vanish").Switch() ?? _document.Styles.IsHidden(style)) == true)
        {
            // All of it is hidden, its mark too: it takes no line and no number.
            paragraph.Take();
            return;
        }

        Add(paragraph, _document.Numbering.Next(properties), _document.Styles.IsContents(style), items);
    }

    private void Add(ParagraphReader paragraph, string label, bool isContents, List<DocxItem> items)
    {
        var (text, boxes) = paragraph.Take();
        var lines = (label + text).Split('\n');

        // A break at the end of a paragraph, as before a new page, leaves no line behind it.
        var count = lines.Length > 1 && lines[^1].Length == 0 ? lines.Length - 1 : lines.Length;
        items.AddRange(lines.Take(count).Select(line => new DocxLine(line, isContents)));
        foreach (var box in boxes)
        {
            items.AddRange(box.WordName() == "txbxContent" ? Read(box) : [new DocxLine((string?)box.Attribute("string") ?? "")]);
        }
    }
}
