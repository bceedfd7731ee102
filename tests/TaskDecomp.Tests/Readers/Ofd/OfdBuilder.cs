using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace TaskDecomp.Tests.Readers.Ofd;

/// <summary>Builds OFD files by hand, as GB/T 33190 structures them.</summary>
internal sealed class OfdBuilder
{
    private const string Namespace = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private readonly List<string> _pages = [];
    private readonly List<string> _templates = [];

    /// <summary>A text object whose characters stand a step apart.</summary>
    public static string Print(double x, double y, string text, double size = 5, double? step = null) => string.Create(
        CultureInfo.InvariantCulture,
        $"<ofd:TextObject ID=\"9\" Boundary=\"{x} {y} 150 {size}\" Font=\"1\" Size=\"{size}\"><ofd:TextCode X=\"0\" Y=\"{size}\"{(step is { } delta && text.Length > 1 ? $" DeltaX=\"g {text.Length - 1} {delta}\"" : "")}>{SecurityElement.Escape(text)}</ofd:TextCode></ofd:TextObject>");

    /// <summary>Adds a page of objects, upon the templates of these numbers.</summary>
    public OfdBuilder AddPage(string objects, params int[] templates)
    {
        _pages.Add($"<ofd:Page {Namespace}>{string.Concat(templates.Select(id => $"<ofd:Template TemplateID=\"{id}\"/>"))}<ofd:Content><ofd:Layer>{objects}</ofd:Layer></ofd:Content></ofd:Page>");
        return this;
    }

    /// <summary>Adds a template; the first one has number 0.</summary>
    public OfdBuilder AddTemplate(string objects)
    {
        _templates.Add($"<ofd:Page {Namespace}><ofd:Content><ofd:Layer>{objects}</ofd:Layer></ofd:Content></ofd:Page>");
        return this;
    }

    /// <summary>The file.</summary>
    /// <param name="change">Changes a part's text by its name; null leaves the part out.</param>
    public byte[] ToBytes(Func<string, string, string?>? change = null)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in Parts())
            {
                if ((change is null ? text : change(name, text)) is { } content)
                {
                    using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
                    writer.Write(content);
                }
            }
        }

        return stream.ToArray();
    }

    private IEnumerable<(string Name, string Text)> Parts()
    {
        yield return ("OFD.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:OFD {Namespace} Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
        var templates = string.Concat(_templates.Select((_, i) => $"<ofd:TemplatePage ID=\"{i}\" BaseLoc=\"Tpls/Tpl_{i}/Content.xml\"/>"));
        var pages = string.Concat(_pages.Select((_, i) => $"<ofd:Page ID=\"{i + 100}\" BaseLoc=\"Pages/Page_{i}/Content.xml\"/>"));
        yield return ("Doc_0/Document.xml", $"<ofd:Document {Namespace}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>{templates}</ofd:CommonData><ofd:Pages>{pages}</ofd:Pages></ofd:Document>");
        foreach (var (index, page) in _pages.Index())
        {
            yield return ($"Doc_0/Pages/Page_{index}/Content.xml", page);
        }

        foreach (var (index, template) in _templates.Index())
        {
            yield return ($"Doc_0/Tpls/Tpl_{index}/Content.xml", template);
        }
    }
}
