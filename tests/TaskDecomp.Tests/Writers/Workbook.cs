using System.IO.Compression;
using ClosedXML.Excel;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Writers;

namespace TaskDecomp.Tests.Writers;

/// <summary>A workbook that was written, to be looked at through ClosedXML and as bare XML.</summary>
internal sealed class Workbook : IDisposable
{
    private readonly MemoryStream _stream;

    public Workbook(Notice notice, WriterOptions? options = null)
    {
        _stream = new MemoryStream(Output.Bytes("xlsx", notice, options ?? new WriterOptions(), out var diagnostics));
        Diagnostics = diagnostics;
        Book = new XLWorkbook(_stream);
    }

    public XLWorkbook Book { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public IReadOnlyList<string> Sheets => [.. Book.Worksheets.Select(sheet => sheet.Name)];

    public IXLWorksheet this[string sheet] => Book.Worksheet(sheet);

    public Stream Stream
    {
        get
        {
            _stream.Position = 0;
            return _stream;
        }
    }

    /// <summary>All rows of a sheet as texts, an empty cell as "".</summary>
    public List<List<string>> Rows(string sheet)
    {
        var range = this[sheet].RangeUsed();
        return [.. range.Rows().Select(row => row.Cells(1, range.ColumnCount()).Select(cell => cell.Value?.ToString() ?? "").ToList())];
    }

    /// <summary>A column of a sheet below its header.</summary>
    public List<IXLCell> Column(string sheet, string header)
    {
        var cell = this[sheet].Row(1).CellsUsed().Single(cell => cell.GetString() == header);
        return [.. this[sheet].Range(2, cell.Address.ColumnNumber, this[sheet].LastRowUsed().RowNumber(), cell.Address.ColumnNumber).Cells()];
    }

    public string Part(string name)
    {
        using var zip = new ZipArchive(Stream, ZipArchiveMode.Read, leaveOpen: true);
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    public void Dispose()
    {
        Book.Dispose();
        _stream.Dispose();
    }
}
