using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using TaskDecomp.Blocks;
using TaskDecomp.Diagnostics;
using static TaskDecomp.Readers.Docx.WordXml;

namespace TaskDecomp.Readers.Docx;

/// <summary>
/// Reads Word files (ECMA-376, transitional and strict): the body as it is printed with its automatic numbers, then foot- and endnotes,
/// then headers and footers, each once and as furniture.
/// </summary>
public sealed class DocxReader : IDocumentReader
{
    /// <inheritdoc/>
    public string Format => "docx";

    /// <inheritdoc/>
    public BlockDocument Read(ReadOnlyMemory<byte> content, ReaderOptions options, DiagnosticBag diagnostics) =>
        Damage.Guard(Format, content, () =>
        {
            using var package = WordPackage.Open(content);
            var main = package.MainDocumentPart ?? throw Damage.MissingPart(Format, "word/document.xml");
            var blocks = ReadParts(main, options, diagnostics);
            return blocks.Count > 0 ? new BlockDocument(Format, null, blocks) : throw new NoticeReadException(new Diagnostic(DiagnosticCatalog.EmptyFile, null, []));
        });

    private IReadOnlyList<Block> ReadParts(MainDocumentPart main, ReaderOptions options, DiagnosticBag diagnostics)
    {
        var body = Load(main, options)?.Element(W + "body") ?? throw Damage.MissingPart(Format, "w:body");
        var settings = Load(main.DocumentSettingsPart, options);
        var styles = new WordStyles(Load(main.StyleDefinitionsPart, options));
        var document = new DocxContext(
            styles,
            new NumberingCounter(new NumberingDefinitions(Load(main.NumberingDefinitionsPart, options), styles), styles),
            new NoteList(Load(main.FootnotesPart, options), NoteFormat("footnotePr", "decimal", body, settings)),
            new NoteList(Load(main.EndnotesPart, options), NoteFormat("endnotePr", "lowerRoman", body, settings)),
            new DocxLedger());

        var blocks = new DocxBlocks();
        blocks.Add(new StoryReader(document, body).Read(body));
        foreach (var (mark, note) in document.Footnotes.InOrder().Concat(document.Endnotes.InOrder()))
        {
            blocks.Add(new StoryReader(document, note, mark).Read(note));
        }

        foreach (var part in main.HeaderParts.Concat<OpenXmlPart>(main.FooterParts))
        {
            if (Load(part, options) is { } story)
            {
                blocks.AddFurniture(new StoryReader(document, story).Read(story));
            }
        }

        document.Ledger.Report(diagnostics);
        return blocks.HasText ? blocks.All : [];
    }

    // The last section's, else the document's.
    private static string NoteFormat(string name, string otherwise, XElement body, XElement? settings) =>
        (body.Element(W + "sectPr")?.Element(W + name)?.Element(W + "numFmt") ?? settings?.Element(W + name)?.Element(W + "numFmt")).Val() ?? otherwise;
}
