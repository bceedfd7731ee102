using ClosedXML.Excel;
using TaskDecomp.Diagnostics;
using TaskDecomp.Readers;
using TaskDecomp.Tests.Readers.Docx;
using TaskDecomp.Tests.Readers.Ofd;
using TaskDecomp.Tests.Readers.Spreadsheet;

namespace TaskDecomp.Tests.Readers;

/// <summary>A damaged file is refused with a diagnostic, or read as far as it is sound; nothing else comes of it.</summary>
public sealed class BrokenFileTests
{
    private const int Cuts = 60;
    private const int Flips = 150;

    private static readonly Dictionary<string, byte[]> Files = new()
    {
        ["docx"] = new DocxBuilder { Numbering = DocxBuilder.OneList("decimal|%1.") }.Add(DocxBuilder.Item("建校舍"), DocxBuilder.Table(["甲", "乙"], ["丙", "丁"])).ToBytes(),
        ["xlsx"] = Workbook(),
        ["xls"] = OldWorkbooks.List,
        ["ofd"] = new OfdBuilder().AddTemplate(OfdBuilder.Print(30, 20, "页眉")).AddPage(OfdBuilder.Print(30, 40, "建校舍", step: 5), 0).ToBytes(),
    };

    public static TheoryData<string> Formats => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_sound_file_is_read(string format) => Assert.NotEmpty(Outcome.Of(ReaderRegistry.Get(format), Files[format]).Lines);

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_that_breaks_off_is_refused(string format)
    {
        // What stands at the end of an xls file may be padding: of it only the first half is cut.
        var content = Files[format];
        var end = format == "xls" ? content.Length / 2 : content.Length;
        for (var i = 0; i < Cuts; i++)
        {
            var refusal = Outcome.Refusal(ReaderRegistry.Get(format), content[..(int)((long)end * i / Cuts)]);
            Assert.True(
                refusal.Descriptor == DiagnosticCatalog.UnreadableFile || refusal.Descriptor == DiagnosticCatalog.EmptyFile || refusal.Descriptor == DiagnosticCatalog.MissingPart,
                refusal.Descriptor.Code);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Bytes_that_flipped_do_no_harm(string format)
    {
        var random = new Random(4);
        for (var i = 0; i < Flips; i++)
        {
            var content = Files[format].ToArray();
            for (var k = 0; k < 4; k++)
            {
                content[random.Next(content.Length)] = (byte)random.Next(256);
            }

            try
            {
                Assert.NotNull(Outcome.Of(ReaderRegistry.Get(format), content).Lines);
            }
            catch (NoticeReadException refused)
            {
                Assert.Equal(Severity.Error, refused.Diagnostic.Descriptor.Severity);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Something_else_under_the_name_is_refused_with_what_to_do(string format)
    {
        foreach (var other in Files.Where(file => file.Key != format).Select(file => file.Value).Append("重点工作任务分解"u8.ToArray()).Append(new byte[600]))
        {
            var refusal = Outcome.Refusal(ReaderRegistry.Get(format), other);
            Assert.Contains(format, refusal.Message(TaskDecomp.Text.Language.English), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_empty_file_is_empty(string format) => Assert.Equal(DiagnosticCatalog.EmptyFile, Outcome.Refusal(ReaderRegistry.Get(format), []).Descriptor);

    /// <summary>A password puts a file of the new formats into a container of the old ones.</summary>
    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void A_file_with_a_password_is_told(string format)
    {
        var content = new byte[2048];
        byte[] signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        signature.CopyTo(content, 0);
        System.Text.Encoding.Unicode.GetBytes("EncryptedPackage").CopyTo(content, 1024);
        Assert.Equal(DiagnosticCatalog.EncryptedFile, Outcome.Refusal(ReaderRegistry.Get(format), content).Descriptor);
    }

    private static byte[] Workbook()
    {
        using var book = new XLWorkbook();
        book.AddWorksheet("清单").Cell("A1").SetValue("序号").CellRight().SetValue("任务").CellBelow().SetValue("建校舍");
        using var stream = new MemoryStream();
        book.SaveAs(stream);
        return stream.ToArray();
    }
}
