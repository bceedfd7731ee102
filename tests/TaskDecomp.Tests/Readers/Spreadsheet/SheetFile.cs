using System.IO.Compression;
using System.Security;
using System.Text;

namespace TaskDecomp.Tests.Readers.Spreadsheet;

/// <summary>Writes a workbook of one sheet row by row, as programs do that have no room for all of it.</summary>
internal sealed class SheetFile : IDisposable
{
    private const string Sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Document = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private readonly MemoryStream _stream = new();
    private readonly ZipArchive _archive;
    private readonly StreamWriter _rows;

    public SheetFile(string name)
    {
        _archive = new ZipArchive(_stream, ZipArchiveMode.Create, leaveOpen: true);
        Part("[Content_Types].xml",
            $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Type}.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{Type}.worksheet+xml\"/></Types>");
        Part("_rels/.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"r1\" Type=\"{Document}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        Part("xl/workbook.xml", $"<workbook xmlns=\"{Sheets}\" xmlns:r=\"{Document}\"><sheets><sheet name=\"{name}\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        Part("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"r1\" Type=\"{Document}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        _rows = Open("xl/worksheets/sheet1.xml");
        _rows.Write($"<worksheet xmlns=\"{Sheets}\"><sheetData>");
    }

    /// <summary>Writes the next row.</summary>
    public void Row(params string[] cells) =>
        _rows.Write($"<row>{string.Concat(cells.Select(cell => $"<c t=\"inlineStr\"><is><t>{SecurityElement.Escape(cell)}</t></is></c>"))}</row>");

    /// <summary>Ends the sheet and gives the file.</summary>
    public byte[] ToBytes()
    {
        _rows.Write("</sheetData></worksheet>");
        _rows.Dispose();
        _archive.Dispose();
        return _stream.ToArray();
    }

    public void Dispose()
    {
        _rows.Dispose();
        _archive.Dispose();
        _stream.Dispose();
    }

    private void Part(string part, string xml)
    {
        using var writer = Open(part);
        writer.Write(xml);
    }

    private StreamWriter Open(string part) => new(_archive.CreateEntry(part, CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
}
