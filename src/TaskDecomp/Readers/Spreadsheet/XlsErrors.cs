using System.Buffers.Binary;

namespace TaskDecomp.Readers.Spreadsheet;

/// <summary>Looks through the sheets of an xls file (MS-XLS) for the cells that show an error, which the library does not tell.</summary>
internal static class XlsErrors
{
    private const int Formula = 0x0006;
    private const int EndOfSheet = 0x000A;
    private const int SheetEntry = 0x0085;
    private const int BoolOrError = 0x0205;

    private static readonly Dictionary<byte, string> Texts = new()
    {
        [0x00] = "#NULL!",
        [0x07] = "#DIV/0!",
        [0x0F] = "#VALUE!",
        [0x17] = "#REF!",
        [0x1D] = "#NAME?",
        [0x24] = "#NUM!",
        [0x2A] = "#N/A",
    };

    /// <summary>The errors of each worksheet, in their order, by 0-based row and column.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<(int Row, int Column), string>> Read(ReadOnlySpan<byte> content)
    {
        var book = new CompoundFile(content).Stream("Workbook").AsSpan();
        var sheets = new List<IReadOnlyDictionary<(int, int), string>>();
        for (var (at, end) = (0, false); !end && Next(book, at, out var type, out var data); at += 4 + data.Length)
        {
            end = type == EndOfSheet;

            // Where the sheet begins, whether it is hidden, and its kind: 0 is one with cells.
            if (type == SheetEntry && data.Length > 5 && data[5] == 0)
            {
                sheets.Add(ReadSheet(book, BinaryPrimitives.ReadInt32LittleEndian(data)));
            }
        }

        return sheets;
    }

    private static Dictionary<(int Row, int Column), string> ReadSheet(ReadOnlySpan<byte> book, int start)
    {
        var errors = new Dictionary<(int, int), string>();
        for (var at = start; Next(book, at, out var type, out var data) && type != EndOfSheet; at += 4 + data.Length)
        {
            if (ErrorOf(type, data) is { } error)
            {
                errors[(BinaryPrimitives.ReadUInt16LittleEndian(data), BinaryPrimitives.ReadUInt16LittleEndian(data[2..]))] = Texts.GetValueOrDefault(error, "#N/A");
            }
        }

        return errors;
    }

    // A formula's result that is no number ends in FFFF, and begins with 2 where it is an error.
    private static byte? ErrorOf(int type, ReadOnlySpan<byte> data) => type switch
    {
        BoolOrError when data.Length >= 8 && data[7] == 1 => data[6],
        Formula when data.Length >= 14 && data[12] == 0xFF && data[13] == 0xFF && data[6] == 2 => data[8],
        _ => null,
    };

    private static bool Next(ReadOnlySpan<byte> book, int at, out int type, out ReadOnlySpan<byte> data)
    {
        type = 0;
        data = default;
        if (at < 0 || at + 4 > book.Length)
        {
            return false;
        }

        type = BinaryPrimitives.ReadUInt16LittleEndian(book[at..]);
        var length = BinaryPrimitives.ReadUInt16LittleEndian(book[(at + 2)..]);
        data = book.Slice(at + 4, Math.Min(length, book.Length - at - 4));
        return true;
    }
}
