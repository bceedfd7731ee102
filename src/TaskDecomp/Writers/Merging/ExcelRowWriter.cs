using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using TaskDecomp.Diagnostics;
using TaskDecomp.Text;
using TaskDecomp.Writers.Excel;

namespace TaskDecomp.Writers.Merging;

/// <summary>Writes a merged list as a workbook, sheet after sheet, straight into its package: no row is held.</summary>
/// <param name="output">Where to; left open.</param>
/// <param name="language">The language of headers and sheets.</param>
/// <param name="diagnostics">Takes what had to be changed.</param>
/// <param name="mostRows">The most rows of a sheet, its header counted: what Excel takes.</param>
internal sealed class ExcelRowWriter(Stream output, Language language, DiagnosticBag diagnostics, int mostRows = 1_048_576) : IRowWriter
{
    private readonly ZipArchive _zip = new(output, ZipArchiveMode.Create, leaveOpen: true);
    private readonly List<string> _sheets = [];
    private Stream? _part;
    private OpenXmlWriter? _sheet;
    private int _row;

    /// <inheritdoc/>
    public void Write(IReadOnlyList<object?> row)
    {
        if (_sheet is null || _row == mostRows)
        {
            BeginSheet();
        }

        WriteRow(row, style: MergedPackage.PlainStyle);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_sheet is null)
        {
            BeginSheet();
        }

        EndSheet();
        MergedPackage.Write(_zip, _sheets);
        _zip.Dispose();
    }

    private void BeginSheet()
    {
        EndSheet();
        var name = Headers.Get("Sheet.Tasks", language);
        _sheets.Add(_sheets.Count == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} {_sheets.Count + 1}"));
        _part = MergedPackage.Open(_zip, MergedPackage.SheetPath(_sheets.Count));
        _sheet = OpenXmlWriter.Create(_part);
        _sheet.WriteStartDocument(standalone: true);
        _sheet.WriteStartElement(new Worksheet());
        var pane = new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        _sheet.WriteElement(new SheetViews(new SheetView(pane) { WorkbookViewId = 0 }));
        _sheet.WriteElement(new Columns(MergedColumns.Widths.Select((width, i) => new DocumentFormat.OpenXml.Spreadsheet.Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = width, CustomWidth = true })));
        _sheet.WriteStartElement(new SheetData());
        _row = 0;
        WriteRow(MergedColumns.HeadersIn(language), MergedPackage.HeaderStyle);
    }

    private void EndSheet()
    {
        if (_sheet is null)
        {
            return;
        }

        _sheet.WriteEndElement();
        _sheet.WriteElement(new AutoFilter { Reference = $"A1:{CellName(MergedColumns.Keys.Count - 1, _row)}" });
        _sheet.WriteEndElement();
        _sheet.Close();
        _part!.Dispose();
        _sheet = null;
    }

    private void WriteRow(IReadOnlyList<object?> row, uint style)
    {
        _row++;
        _sheet!.WriteStartElement(new Row { RowIndex = (uint)_row });
        for (var i = 0; i < row.Count; i++)
        {
            if (row[i] is { } value)
            {
                _sheet.WriteElement(Cell(value, CellName(i, _row), style));
            }
        }

        _sheet.WriteEndElement();
    }

    private Cell Cell(object value, string name, uint style) => value is int number
        ? new Cell(new CellValue(number)) { CellReference = name, StyleIndex = style }
        : new Cell(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(CellText.Fit((string)value, _sheets[^1], name, diagnostics)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            CellReference = name,
            DataType = CellValues.InlineString,
            StyleIndex = style,
        };

    /// <summary>A cell's name, of the columns <c>A</c> to <c>Z</c>: there are no more.</summary>
    private static string CellName(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{row}");
}
