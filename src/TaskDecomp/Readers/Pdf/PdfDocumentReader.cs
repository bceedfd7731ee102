using TaskDecomp.Blocks;
using TaskDecomp.Diagnostics;
using TaskDecomp.Readers.External;
using TaskDecomp.Readers.Placed;

namespace TaskDecomp.Readers.Pdf;

/// <summary>
/// Reads PDF files by pdftotext of poppler. It is asked for the place of each word: in its own layout of blanks hanzi and digits do not
/// line up, so the columns of a table could not be told apart.
/// </summary>
internal sealed class PdfDocumentReader : IDocumentReader
{
    /// <inheritdoc/>
    public string Format => "pdf";

    /// <inheritdoc/>
    public BlockDocument Read(ReadOnlyMemory<byte> content, ReaderOptions options, DiagnosticBag diagnostics)
    {
        var program = ExternalPrograms.Get(ExternalPrograms.PdfToText, options.PdfToText, Format, "docx, txt");
        using var folder = new TemporaryFolder();
        var (input, output) = (folder.File("notice.pdf"), folder.File("notice.xml"));
        File.WriteAllBytes(input, content.Span);
        program.Run(["-bbox", "-enc", "UTF-8", input, output], new ExternalRun(folder.Path, options.Limits, options.Cancellation));
        var pages = WordList.Read(File.ReadAllText(output), options);
        return pages.Any(page => page.Words.Count > 0)
            ? new BlockDocument(Format, null, PageLayout.ToBlocks(pages))
            : throw new NoticeReadException(new Diagnostic(DiagnosticCatalog.PagesWithoutText, null, [pages.Count]));
    }
}
