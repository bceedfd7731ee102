using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using TaskDecomp.Diagnostics;

namespace TaskDecomp.Writers.Excel.Forms;

/// <summary>
/// The parts of a workbook. A library for workbooks would write all of them anew, and lose what it does not know; here a part that
/// nothing changes keeps its bytes.
/// </summary>
internal sealed class FormBook
{
    private const string Workbook = "xl/workbook.xml";

    private readonly List<(string Name, DateTimeOffset Time, byte[] Content)> _parts = [];
    private readonly Dictionary<string, XDocument> _changed = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _places = new(StringComparer.OrdinalIgnoreCase);

    private FormBook()
    {
    }

    /// <summary>The sheets, in the order of their tabs.</summary>
    public IReadOnlyList<(string Name, string Part)> Sheets { get; private set; } = [];

    /// <summary>The texts that cells share.</summary>
    public IReadOnlyList<string> SharedTexts { get; private set; } = [];

    /// <summary>The names of all parts.</summary>
    public IEnumerable<string> Parts => _parts.Select(part => part.Name);

    /// <summary>Opens a workbook.</summary>
    /// <exception cref="FormException">It is none.</exception>
    public static FormBook Open(byte[] content)
    {
        var book = new FormBook();
        try
        {
            book.Load(content);
            return book;
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or FormatException)
        {
            throw new FormException(new Diagnostic(DiagnosticCatalog.FormNoWorkbook, null, [exception.Message]));
        }
    }

    /// <summary>A part as XML; changes to it count once the book is told of them.</summary>
    public XDocument Read(string part)
    {
        if (_changed.TryGetValue(part, out var document))
        {
            return document;
        }

        using var reader = XmlReader.Create(new MemoryStream(Content(part)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    /// <summary>A part as text.</summary>
    public string ReadText(string part) => Encoding.UTF8.GetString(Content(part));

    /// <summary>Replaces a part.</summary>
    public void Change(string part, XDocument document) => _changed[part] = document;

    /// <summary>Replaces a part by a text.</summary>
    public void Change(string part, string text)
    {
        var (name, time, _) = _parts[_places[part]];
        _parts[_places[part]] = (name, time, Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Whether there is a part.</summary>
    public bool Has(string part) => _places.ContainsKey(part);

    /// <summary>The parts that a part refers to, each with the last word of its kind (<c>drawing</c>).</summary>
    public IEnumerable<(string Kind, string Part)> RelatedTo(string part)
    {
        var slash = part.LastIndexOf('/');
        var (folder, relations) = (part[..slash], $"{part[..slash]}/_rels{part[slash..]}.rels");
        return !Has(relations) ? [] : Read(relations).Root!.Elements()
            .Where(relation => (string?)relation.Attribute("TargetMode") != "External")
            .Select(relation => (((string?)relation.Attribute("Type") ?? "").Split('/')[^1], Resolve(folder, (string?)relation.Attribute("Target") ?? "")))
            .Where(relation => Has(relation.Item2));
    }

    /// <summary>Writes the workbook; left open.</summary>
    public void Save(Stream output)
    {
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, time, content) in _parts)
        {
            var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
            entry.LastWriteTime = time;
            using var stream = entry.Open();
            if (_changed.TryGetValue(name, out var document))
            {
                using var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize });
                document.Save(writer);
            }
            else
            {
                stream.Write(content);
            }
        }
    }

    private byte[] Content(string part) => _parts[_places[part]].Content;

    private void Load(byte[] content)
    {
        using var archive = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            _places[entry.FullName] = _parts.Count;
            _parts.Add((entry.FullName, entry.LastWriteTime, bytes.ToArray()));
        }

        if (!Has(Workbook))
        {
            throw new InvalidDataException(Workbook);
        }

        var targets = Read("xl/_rels/workbook.xml.rels").Root!.Elements()
            .ToDictionary(relation => (string?)relation.Attribute("Id") ?? "", relation => Resolve("xl", (string?)relation.Attribute("Target") ?? ""));
        Sheets = [.. Read(Workbook).Descendants().Where(element => element.Name.LocalName == "sheet")
            .Select(sheet => ((string?)sheet.Attribute("name") ?? "", targets.GetValueOrDefault(IdOf(sheet), "")))
            .Where(sheet => Has(sheet.Item2))];
        SharedTexts = !Has("xl/sharedStrings.xml") ? [] : [.. Read("xl/sharedStrings.xml").Root!.Elements().Select(FormCell.TextOf)];
    }

    private static string IdOf(XElement sheet) => sheet.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "id" && attribute.Name.NamespaceName.Length > 0)?.Value ?? "";

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/'))
        {
            return target[1..];
        }

        var path = new List<string>(folder.Split('/'));
        foreach (var step in target.Split('/'))
        {
            if (step != "..")
            {
                path.Add(step);
            }
            else if (path.Count > 0)
            {
                path.RemoveAt(path.Count - 1);
            }
        }

        return string.Join('/', path);
    }
}
