using System.Xml.Linq;
using TaskDecomp.Blocks;
using TaskDecomp.Diagnostics;
using TaskDecomp.Readers.Placed;

namespace TaskDecomp.Readers.Ofd;

/// <summary>Reads OFD files (GB/T 33190): lines and tables by the places of characters, as for PDF; what a template prints on several pages is furniture.</summary>
public sealed class OfdReader : IDocumentReader
{
    private const string Entrance = "OFD.xml";
    private const double A4 = 297;

    /// <inheritdoc/>
    public string Format => "ofd";

    /// <inheritdoc/>
    public BlockDocument Read(ReadOnlyMemory<byte> content, ReaderOptions options, DiagnosticBag diagnostics) =>
        Damage.Guard(Format, content, () =>
        {
            using var package = new ZipParts(content, Format, options);
            var pages = package.Load(Entrance).Children("DocBody").SelectMany(body => ReadDocument(package, body, diagnostics)).ToList();
            if (!pages.Exists(page => page.Glyphs.Count + page.Slanted.Count > 0))
            {
                throw new NoticeReadException(new Diagnostic(DiagnosticCatalog.PagesWithoutText, null, [pages.Count]));
            }

            return new BlockDocument(Format, null, PageLayout.ToBlocks([.. pages.Select(page => page.ToPlaced())]));
        });

    private IEnumerable<OfdPage> ReadDocument(ZipParts package, XElement body, DiagnosticBag diagnostics)
    {
        var root = ZipParts.Resolve("", body.Child("DocRoot")?.Value ?? throw Damage.MissingPart(Format, "DocRoot"));
        var document = package.Load(root);
        var common = document.Child("CommonData");
        var templates = common.Children("TemplatePage").Where(template => template.Attribute("ID") is not null)
            .DistinctBy(template => template.Attribute("ID")!.Value).ToDictionary(template => template.Attribute("ID")!.Value, Location);
        var listed = document.Child("Pages").Children("Page").Select(page => ZipParts.Resolve(root, Location(page))).ToList();
        var parts = listed.Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (parts.Count < listed.Count)
        {
            diagnostics.Report(DiagnosticCatalog.PageListedAgain, null, listed.Count - parts.Count);
        }

        var pages = parts.ConvertAll(package.Load);
        var uses = pages.SelectMany(TemplatesOf).CountBy(id => id).ToDictionary();
        foreach (var page in pages)
        {
            var read = new OfdPage(HeightOf(page.Child("Area")) ?? HeightOf(common.Child("PageArea")) ?? A4);
            foreach (var id in TemplatesOf(page).Where(templates.ContainsKey))
            {
                read.Add(package.Load(ZipParts.Resolve(root, templates[id])), uses[id] > 1);
            }

            read.Add(page, false);
            yield return read;
        }
    }

    private static string Location(XElement element) => (string?)element.Attribute("BaseLoc") ?? "";

    private static IEnumerable<string> TemplatesOf(XElement page) =>
        page.Children("Template").Select(template => (string?)template.Attribute("TemplateID") ?? "").Distinct();

    private static double? HeightOf(XElement? area) =>
        OfdXml.Numbers(area.Child("PhysicalBox")?.Value) is [_, _, _, > 0 and var height, ..] ? height : null;
}
