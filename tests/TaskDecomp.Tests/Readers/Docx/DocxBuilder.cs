using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TaskDecomp.Tests.Readers.Docx;

/// <summary>Builds Word files of raw WordprocessingML, so that a test shows what it is about.</summary>
internal sealed class DocxBuilder
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\" "
        + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    private readonly List<string> _body = [];
    private readonly List<string> _headers = [];
    private readonly List<string> _footers = [];

    /// <summary>What stands in <c>w:styles</c>.</summary>
    public string Styles { get; init; } = "";

    /// <summary>What stands in <c>w:numbering</c>.</summary>
    public string Numbering { get; init; } = "";

    /// <summary>What stands in <c>w:footnotes</c>.</summary>
    public string Footnotes { get; init; } = "";

    /// <summary>The numbering of one list, number 1, of levels that are written as <c>format|text</c>.</summary>
    public static string OneList(params string[] levels) =>
        $"<w:abstractNum w:abstractNumId=\"0\">{string.Concat(levels.Select(Level))}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

    /// <summary>A <c>w:lvl</c>, written as <c>format|text</c> and further elements behind another bar.</summary>
    public static string Level(string level, int at)
    {
        var parts = level.Split('|');
        return $"<w:lvl w:ilvl=\"{at}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{parts[0]}\"/>{parts.ElementAtOrDefault(2)}<w:lvlText w:val=\"{parts[1]}\"/></w:lvl>";
    }

    /// <summary>A paragraph with its text in one run.</summary>
    public static string Paragraph(string text, string properties = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr>{Run(text)}</w:p>";

    /// <summary>A paragraph of a list.</summary>
    public static string Item(string text, int level = 0, int list = 1) =>
        Paragraph(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    /// <summary>A run.</summary>
    public static string Run(string text, string properties = "") =>
        $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(text)}</w:t></w:r>";

    /// <summary>A table of rows of cells.</summary>
    public static string Table(params string[][] rows) =>
        $"<w:tbl>{string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Select(cell => Cell(cell)))}</w:tr>"))}</w:tbl>";

    /// <summary>A cell with a paragraph.</summary>
    public static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{Paragraph(text)}</w:tc>";

    /// <summary>Adds XML to the body.</summary>
    public DocxBuilder Add(params string[] xml)
    {
        _body.AddRange(xml);
        return this;
    }

    /// <summary>Adds a header.</summary>
    public DocxBuilder AddHeader(string xml)
    {
        _headers.Add(xml);
        return this;
    }

    /// <summary>Adds a footer.</summary>
    public DocxBuilder AddFooter(string xml)
    {
        _footers.Add(xml);
        return this;
    }

    /// <summary>The file.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.Document = new Document($"<w:document {Namespaces}><w:body>{string.Concat(_body)}</w:body></w:document>");
            if (Styles.Length > 0)
            {
                main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles($"<w:styles {Namespaces}>{Styles}</w:styles>");
            }

            if (Numbering.Length > 0)
            {
                main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering($"<w:numbering {Namespaces}>{Numbering}</w:numbering>");
            }

            if (Footnotes.Length > 0)
            {
                main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes($"<w:footnotes {Namespaces}>{Footnotes}</w:footnotes>");
            }

            _headers.ForEach(header => main.AddNewPart<HeaderPart>().Header = new Header($"<w:hdr {Namespaces}>{header}</w:hdr>"));
            _footers.ForEach(footer => main.AddNewPart<FooterPart>().Footer = new Footer($"<w:ftr {Namespaces}>{footer}</w:ftr>"));
        }

        return stream.ToArray();
    }
}
