using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using TaskDecomp.Blocks;
using TaskDecomp.Diagnostics;

namespace TaskDecomp.Readers.Spreadsheet;

/// <summary>Reads the sheets of a workbook as they are shown: values under their formats, merged cells, no formulas.</summary>
/// <param name="format"><c>xlsx</c> or <c>xls</c>.</param>
public sealed class SpreadsheetReader(string format) : IDocumentReader
{
    // For files from before Excel 97 that do not say how their text is encoded.
    private const int ChineseCodePage = 936;

    private static readonly IReadOnlyDictionary<(int Row, int Column), string> NoErrors = new Dictionary<(int, int), string>();

    /// <inheritdoc/>
    public string Format => format;

    /// <inheritdoc/>
    public BlockDocument Read(ReadOnlyMemory<byte> content, ReaderOptions options, DiagnosticBag diagnostics) =>
        Damage.Guard(format, content, () =>
        {
            try
            {
                var workbook = format == "xlsx" ? StrictWorkbook.ToTransitional(content) : content;
                using var reader = Open(workbook);
                var blocks = ReadSheets(reader, workbook, options, diagnostics);
                return blocks.Count > 0 ? new BlockDocument(format, null, blocks) : throw new NoticeReadException(new Diagnostic(DiagnosticCatalog.EmptyFile, null, []));
            }
            catch (InvalidPasswordException)
            {
                throw Damage.Encrypted();
            }
        });

    private IExcelDataReader Open(ReadOnlyMemory<byte> content)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var stream = ByteStream.Of(content);
        var configuration = new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding(ChineseCodePage) };
        return format == "xls" ? ExcelReaderFactory.CreateBinaryReader(stream, configuration) : ExcelReaderFactory.CreateOpenXmlReader(stream, configuration);
    }

    private IReadOnlyList<Block> ReadSheets(IExcelDataReader reader, ReadOnlyMemory<byte> content, ReaderOptions options, DiagnosticBag diagnostics)
    {
        var sheets = new List<(string Name, bool IsHidden)>();
        do
        {
            sheets.Add((reader.Name, reader.VisibleState != "visible"));
        }
        while (reader.NextResult());

        var chosen = options.Sheet is { } sheet ? Find(sheet, sheets) : (int?)null;
        var hidden = new List<string>();
        var blocks = new SheetBlocks();
        var extents = format == "xlsx" ? XlsxExtents.Read(content, options) : [];
        var errors = format == "xls" ? XlsErrors.Read(content.Span) : [];
        reader.Reset();
        for (var i = 0; i < sheets.Count; i++, reader.NextResult())
        {
            if (chosen is null && sheets[i].IsHidden)
            {
                hidden.Add(sheets[i].Name);
            }
            else if (chosen is null || chosen == i)
            {
                var extent = extents.ElementAtOrDefault(i) ?? new SheetExtent(reader.RowCount, reader.FieldCount, errors.ElementAtOrDefault(i) ?? NoErrors);
                ReadSheet(new SheetRows(reader, extent, options), reader.Name, blocks, diagnostics);
            }
        }

        if (hidden.Count > 0)
        {
            diagnostics.Report(DiagnosticCatalog.HiddenSheets, null, string.Join(", ", hidden));
        }

        return blocks.All;
    }

    private static void ReadSheet(SheetRows sheet, string name, SheetBlocks blocks, DiagnosticBag diagnostics)
    {
        var rows = sheet.Read();
        if (rows.Count == 0)
        {
            return;
        }

        if (sheet.HiddenRows + sheet.HiddenColumns > 0)
        {
            diagnostics.Report(DiagnosticCatalog.HiddenRowsRead, blocks.NextNumber, name, sheet.HiddenRows, sheet.HiddenColumns);
        }

        blocks.Add(name, rows);
    }

    private static int Find(string sheet, List<(string Name, bool IsHidden)> sheets)
    {
        var byName = sheets.FindIndex(candidate => candidate.Name == sheet);
        return byName >= 0 ? byName
            : int.TryParse(sheet, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place >= 1 && place <= sheets.Count ? place - 1
            : throw new NoticeReadException(new Diagnostic(
                DiagnosticCatalog.UnknownSheet, null, [sheet, string.Join(", ", sheets.Select(candidate => candidate.Name))]));
    }
}
