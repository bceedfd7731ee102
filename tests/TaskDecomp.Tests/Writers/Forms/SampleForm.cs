using System.IO.Compression;
using System.Text;
using ClosedXML.Excel;

namespace TaskDecomp.Tests.Writers.Forms;

/// <summary>A clerk's form, drawn up for a test: a title, headers, one row to fill, and what stands below it.</summary>
internal static class SampleForm
{
    public const string Sheet = "督办台账";
    public const int Row = 4;

    /// <summary>A form with one row of fields; <paramref name="draw"/> adds to it.</summary>
    public static byte[] Make(Action<XLWorkbook, IXLWorksheet>? draw = null)
    {
        using var book = new XLWorkbook();
        var sheet = book.AddWorksheet(Sheet);
        sheet.Range("A1:E1").Merge().SetValue("澜港市督办台账");
        string[] fields = ["{{index}}", "第{{number}}项", "{{text}}", "{{leadUnits}}", "{{extra:联系人}}"];
        foreach (var (i, field) in fields.Index())
        {
            sheet.Cell(3, i + 1).Value = $"栏目{i + 1}";
            sheet.Cell(Row, i + 1).Value = field;
        }

        sheet.Row(Row).Height = 42;
        sheet.Cell(Row, 3).Style.Fill.BackgroundColor = XLColor.FromArgb(0xFF, 0xF4, 0xD6);
        sheet.Cell(Row, 3).Style.Alignment.WrapText = true;
        sheet.Cell(Row + 1, 1).Value = "填表人：";
        draw?.Invoke(book, sheet);
        using var saved = new MemoryStream();
        book.SaveAs(saved);
        return saved.ToArray();
    }

    /// <summary>The parts of a workbook.</summary>
    public static Dictionary<string, byte[]> Parts(byte[] book)
    {
        using var zip = new ZipArchive(new MemoryStream(book), ZipArchiveMode.Read);
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        });
    }

    /// <summary>The workbook with further parts, or with other words for a part.</summary>
    public static byte[] With(byte[] book, string part, string content)
    {
        using var saved = new MemoryStream();
        saved.Write(book);
        using (var zip = new ZipArchive(saved, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(part)?.Delete();
            using var stream = zip.CreateEntry(part).Open();
            stream.Write(Encoding.UTF8.GetBytes(content));
        }

        return saved.ToArray();
    }

    /// <summary>The parts that differ between two workbooks.</summary>
    public static IReadOnlyList<string> Changed(byte[] before, byte[] after)
    {
        var (old, now) = (Parts(before), Parts(after));
        Assert.Equal(old.Keys.Order(StringComparer.Ordinal), now.Keys.Order(StringComparer.Ordinal));
        return [.. old.Where(part => !part.Value.AsSpan().SequenceEqual(now[part.Key])).Select(part => part.Key).Order(StringComparer.Ordinal)];
    }
}
