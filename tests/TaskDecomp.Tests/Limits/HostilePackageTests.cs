using System.Text;
using TaskDecomp.Diagnostics;
using TaskDecomp.Limits;
using TaskDecomp.Tests.Readers;
using TaskDecomp.Tests.Readers.Docx;
using TaskDecomp.Tests.Readers.Ofd;
using TaskDecomp.Tests.Readers.Spreadsheet;

namespace TaskDecomp.Tests.Limits;

/// <summary>Files that were made to do harm: each is read as the notice that it also is, or refused in words.</summary>
public sealed class HostilePackageTests
{
    private const string Task = "1.修桥两座。";
    private const string Document = "word/document.xml";
    private const string Secret = "file:///etc/passwd";

    private const string Laughs =
        "<!DOCTYPE x [<!ENTITY a \"哈哈哈哈哈哈哈哈哈哈\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>";

    private const string Sheets =
        "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private static readonly string External = $"<!DOCTYPE x [<!ENTITY a SYSTEM \"{Secret}\">]>";

    /// <summary>Sixty megabytes of blanks in a part that some reader opens, or none does, in any format.</summary>
    [Theory]
    [InlineData("notice.docx", "[Content_Types].xml")]
    [InlineData("notice.docx", "word/styles.xml")]
    [InlineData("notice.docx", "word/media/image1.png")]
    [InlineData("list.xlsx", "xl/sharedStrings.xml")]
    [InlineData("list.xlsx", "xl/styles.xml")]
    [InlineData("notice.ofd", "Doc_0/Res/image_1.png")]
    [InlineData("notice.odt", "content.xml")]
    public void A_flat_bomb(string name, string part)
    {
        var content = new Package(Sound(name)).Fill(part, 60_000_000).ToBytes();
        var made = GC.GetAllocatedBytesForCurrentThread();

        Refused(name, content, DiagnosticCatalog.PartGrowsTooMuch);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - made, 0, 10_000_000);
    }

    /// <summary>Many parts, none of which grows too much by itself, and their sum.</summary>
    [Fact]
    public void A_bomb_of_many_parts()
    {
        var noise = Noise(400_000);
        var package = new Package(Sound("notice.docx"));
        for (var i = 0; i < 20; i++)
        {
            package.Add($"word/media/image{i}.bin", noise);
        }

        Refused("notice.docx", package.ToBytes(), DiagnosticCatalog.UnpackedTooLarge, new() { UnpackedBytes = 7_000_000 });
    }

    /// <summary>One part's bytes, said again by hundreds of directory entries: small on the disk, and each is counted.</summary>
    [Fact]
    public void A_bomb_of_entries_that_lie_upon_one_another()
    {
        var content = Package.Overlapping(new Package(Sound("notice.docx")).Add("word/media/image1.bin", Noise(2_000_000)).ToBytes(), 600);

        Assert.InRange(content.Length, 0, 3_000_000);
        Refused("notice.docx", content, DiagnosticCatalog.UnpackedTooLarge);
    }

    /// <summary>A page that a small file lists again and again is read once, and the file said to do so.</summary>
    [Fact]
    public void A_bomb_of_pages_that_are_one()
    {
        var content = OneAgain("ofd:Pages", "<ofd:Page ID=\"7\" BaseLoc=\"Pages/./page_0/Content.xml\"/>", $"<ofd:TextObject><ofd:TextCode>{Task}</ofd:TextCode></ofd:TextObject>");

        var result = Read("notice.ofd", content);

        Assert.InRange(content.Length, 0, 10_000);
        Assert.Equal(Task, Assert.Single(result.Lines).Text);
        Assert.Contains("1,000", Assert.Single(result.Notice.Diagnostics, found => found.Code == DiagnosticCatalog.PageListedAgain.Code).Message, StringComparison.Ordinal);
    }

    /// <summary>A document that a small file lists again and again: each time it counts, by its bytes and by its elements.</summary>
    [Fact]
    public void A_bomb_of_documents_that_are_one()
    {
        var content = OneAgain("ofd:OFD", "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>", $"<ofd:TextObject><ofd:TextCode>{Task}</ofd:TextCode></ofd:TextObject>");

        Assert.InRange(content.Length, 0, 10_000);
        Refused("notice.ofd", content, DiagnosticCatalog.UnpackedTooLarge, new() { UnpackedBytes = 500_000 });
        Refused("notice.ofd", content, DiagnosticCatalog.TooManyElements, new() { Elements = 8_000 });
        Assert.Equal(1_001, Read("notice.ofd", content).Lines.Count(line => line.Text == Task));
    }

    /// <summary>A text that the cells of a sheet share is one only as long as it stays in the file.</summary>
    [Fact]
    public void A_bomb_of_cells_that_share_a_text()
    {
        var rows = string.Concat(Enumerable.Range(1, 100).Select(i => $"<row r=\"{i}\"><c r=\"A{i}\" t=\"s\"><v>0</v></c></row>"));
        var content = new Package()
            .Add("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")
            .Add("_rels/.rels", Relationships("officeDocument", "xl/workbook.xml"))
            .Add("xl/workbook.xml", $"<workbook {Sheets}><sheets><sheet name=\"清单\" sheetId=\"1\" r:id=\"id0\"/></sheets></workbook>")
            .Add("xl/_rels/workbook.xml.rels", Relationships("worksheet", "worksheets/sheet1.xml", "sharedStrings", "sharedStrings.xml"))
            .Add("xl/worksheets/sheet1.xml", $"<worksheet {Sheets}><sheetData>{rows}</sheetData></worksheet>")
            .Add("xl/sharedStrings.xml", $"<sst {Sheets}><si><t>{new string('修', 30_000)}</t></si></sst>")
            .ToBytes();

        Assert.InRange(content.Length, 0, 20_000);
        Refused("list.xlsx", content, DiagnosticCatalog.UnpackedTooLarge, new() { UnpackedBytes = 4_000_000 });
        Assert.Equal(100, Read("list.xlsx", content).Lines.Count);
    }

    /// <summary>One element of as many attributes as no file has elements.</summary>
    [Theory]
    [InlineData("notice.docx", "word/settings.xml")]
    [InlineData("notice.ofd", "Doc_0/Annots.xml")]
    public void A_bomb_of_attributes(string name, string part)
    {
        var attributes = string.Concat(Enumerable.Range(0, 30_000).Select(i => $" a{i}=\"\""));

        Refused(name, new Package(Sound(name)).Add(part, $"<x{attributes}/>").ToBytes(), DiagnosticCatalog.TooManyElements, new() { Elements = 20_000 });
        Assert.Contains("修桥", TextOf(name, new Package(Sound(name)).Add(part, $"<x>{string.Concat(Enumerable.Repeat("<y a=\"1\" b=\"2\"/>", 15_000))}</x>").ToBytes(), new() { Elements = 20_000 }), StringComparison.Ordinal);
    }

    /// <summary>An archive in an archive stays packed: a bomb within an embedded object is not even looked at.</summary>
    [Theory]
    [InlineData("notice.docx", "word/embeddings/oleObject1.bin")]
    [InlineData("list.xlsx", "xl/embeddings/oleObject1.bin")]
    [InlineData("notice.ofd", "Doc_0/Attachs/a.zip")]
    public void A_nested_bomb_is_not_opened(string name, string part)
    {
        var bomb = new Package().Fill("a.bin", 60_000_000).ToBytes();
        bomb = new Package().Add("b.zip", bomb).Add("c.zip", bomb).ToBytes();

        Assert.Contains("修桥", TextOf(name, new Package(Sound(name)).Add(part, bomb).ToBytes()), StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_of_archives_is_no_notice() =>
        Refused("notice.docx", new Package().Add("a.zip", new Package().Fill("a.bin", 10_000_000).ToBytes()).ToBytes(), DiagnosticCatalog.UnreadableFormat);

    /// <summary>A header that says less than there is, or more: what is unpacked counts, and nothing but words comes of it.</summary>
    [Theory]
    [InlineData(10)]
    [InlineData(int.MaxValue)]
    [InlineData(-1)]
    public void A_header_that_lies_about_the_size(int size)
    {
        var content = Package.Lying(new Package().Fill("word/document.xml", 20_000_000).ToBytes(), size);

        var refusal = Assert.Throws<NoticeReadException>(() => Read("notice.docx", content));
        Assert.Equal(Severity.Error, refusal.Diagnostic.Descriptor.Severity);
    }

    [Theory]
    [InlineData("../../../../tmp/taskdecomp-evil.txt")]
    [InlineData("..\\..\\taskdecomp-evil.txt")]
    [InlineData("/tmp/taskdecomp-evil.txt")]
    [InlineData("C:\\taskdecomp-evil.txt")]
    public void A_name_that_leads_out_leads_nowhere(string part)
    {
        foreach (var name in (string[])["notice.docx", "notice.ofd", "list.xlsx"])
        {
            Assert.Contains("修桥", TextOf(name, new Package(Sound(name)).Add(part, "x").ToBytes()), StringComparison.Ordinal);
        }

        Assert.False(File.Exists("/tmp/taskdecomp-evil.txt"));
    }

    /// <summary>A location within the file that climbs above its root stops there, and no file of the disk is read.</summary>
    [Fact]
    public void A_page_outside_of_its_file_is_missing()
    {
        var content = new OfdBuilder().AddPage(OfdBuilder.Print(30, 40, "修桥", step: 5))
            .ToBytes((name, text) => name == "Doc_0/Document.xml" ? text.Replace("Pages/Page_0/Content.xml", "../../../../etc/passwd", StringComparison.Ordinal) : text);

        Assert.Contains("etc/passwd", Refused("notice.ofd", content, DiagnosticCatalog.MissingPart).Arguments);
    }

    [Theory]
    [InlineData("OFD.xml")]
    [InlineData("Doc_0/Document.xml")]
    [InlineData("Doc_0/Pages/Page_0/Content.xml")]
    [InlineData("Doc_0/Tpls/Tpl_0/Content.xml")]
    public void An_OFD_file_that_lacks_a_part_says_which(string part)
    {
        var content = new OfdBuilder().AddTemplate(OfdBuilder.Print(30, 20, "页眉")).AddPage(OfdBuilder.Print(30, 40, "修桥", step: 5), 0)
            .ToBytes((name, text) => name == part ? null : text);

        // Without its entrance it is a common archive.
        var refusal = Assert.Throws<NoticeReadException>(() => Read("notice.ofd", content)).Diagnostic;
        Assert.True(part == "OFD.xml" ? refusal.Descriptor == DiagnosticCatalog.UnreadableFormat : refusal.Descriptor == DiagnosticCatalog.MissingPart && refusal.Arguments.Contains(part), refusal.Descriptor.Code);
    }

    [Theory]
    [InlineData("notice.docx", Document)]
    [InlineData("notice.docx", "word/styles.xml")]
    [InlineData("list.xlsx", "xl/worksheets/sheet1.xml")]
    [InlineData("list.xlsx", "xl/workbook.xml")]
    [InlineData("notice.ofd", "Doc_0/Pages/Page_0/Content.xml")]
    public void A_DTD_with_entities_is_refused(string name, string part)
    {
        foreach (var dtd in (string[])[Laughs, External])
        {
            var content = ZipEdit.Changed(Sound(name), part, text => Hostile(dtd, text));
            Assert.Equal(DiagnosticCatalog.UnreadableFile, Assert.Throws<NoticeReadException>(() => Read(name, content)).Diagnostic.Descriptor);
        }
    }

    /// <summary>A page, or a saved page, may name entities and files as it likes: nothing of them is loaded.</summary>
    [Fact]
    public void A_page_loads_nothing()
    {
        var page = $"{External}<html><head><link rel=stylesheet href=\"{Secret}\"><base href=\"http://192.0.2.1/\"><script src=\"{Secret}\"></script></head>"
            + $"<body><p>1.修桥两座。&a;</p><iframe src=\"{Secret}\"></iframe><object data=\"{Secret}\"></object><img src=\"http://192.0.2.1/a.png\" onerror=\"document.write('坏')\"><script>document.write('坏')</script></body></html>";

        var text = TextOf("page.html", Encoding.UTF8.GetBytes(page));

        Assert.Contains("修桥两座", text, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", text, StringComparison.Ordinal);
        Assert.DoesNotContain('坏', text);
    }

    /// <summary>Links to files elsewhere, macros and embedded objects stand in the file, and are left alone.</summary>
    [Fact]
    public void External_links_macros_and_objects_of_a_Word_file_are_left_alone()
    {
        var word = new DocxBuilder().Add(
            DocxBuilder.Paragraph(Task),
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> INCLUDETEXT \"" + Secret + "\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + "<w:r><w:t>旧结果</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
            "<w:p><w:r><w:object><w:control r:id=\"rId77\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"/></w:object></w:r></w:p>").ToBytes();
        var content = ZipEdit.Changed(
            new Package(word).Add("word/vbaProject.bin", Noise(5_000)).Add("word/embeddings/oleObject1.bin", Noise(5_000)).ToBytes(),
            "word/_rels/document.xml.rels",
            text => (text.Length > 0 ? text : "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>").Replace(
                "</Relationships>",
                $"<Relationship Id=\"rId76\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\"{Secret}\" TargetMode=\"External\"/>"
                + "<Relationship Id=\"rId75\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject\" Target=\"http://192.0.2.1/a\" TargetMode=\"External\"/></Relationships>",
                StringComparison.Ordinal));

        var text = TextOf("notice.docm", content);

        Assert.Contains("修桥两座", text, StringComparison.Ordinal);
        Assert.Contains("旧结果", text, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("calc", text, StringComparison.Ordinal);
    }

    /// <summary>A workbook may name other files, servers and programs: its cells are read as they were saved.</summary>
    [Fact]
    public void External_links_macros_and_objects_of_a_workbook_are_left_alone()
    {
        const string Rels = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        var content = ZipEdit.Changed(
            new Package(Sound("list.xlsx")).Add("xl/vbaProject.bin", Noise(5_000)).Add("xl/embeddings/oleObject1.bin", Noise(5_000))
                .Add("xl/externalLinks/externalLink1.xml", $"<externalLink {Sheets}><externalBook r:id=\"rId1\"/><ddeLink ddeService=\"cmd\" ddeTopic=\"/k calc\"/></externalLink>")
                .Add("xl/externalLinks/_rels/externalLink1.xml.rels", $"{Rels}<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath\" Target=\"{Secret}\" TargetMode=\"External\"/></Relationships>")
                .Add("xl/connections.xml", $"<connections {Sheets}><connection id=\"1\" type=\"4\" refreshOnLoad=\"1\"><webPr url=\"http://192.0.2.1/a\"/></connection></connections>")
                .ToBytes(),
            "xl/worksheets/sheet1.xml",
            text => text.Replace("</sheetData>", "<row r=\"9\"><c r=\"A9\" t=\"str\"><f>cmd|'/k calc'!A1</f><v>旧结果</v></c><c r=\"B9\" t=\"str\"><f>WEBSERVICE(\"http://192.0.2.1/a\")</f><v>旧网页</v></c></row></sheetData>", StringComparison.Ordinal));

        var text = TextOf("list.xlsm", content);

        Assert.Contains("修桥", text, StringComparison.Ordinal);
        Assert.Contains("旧结果", text, StringComparison.Ordinal);
        Assert.Contains("旧网页", text, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("calc", text, StringComparison.Ordinal);
    }

    /// <summary>What an OFD file does when it is opened, and what it carries along, is nobody's business here (GB/T 33190: actions, attachments, signatures).</summary>
    [Fact]
    public void Actions_and_attachments_of_an_OFD_file_are_left_alone()
    {
        var actions = $"<ofd:Actions><ofd:Action Event=\"DO\"><ofd:URI URI=\"{Secret}\"/></ofd:Action><ofd:Action Event=\"DO\"><ofd:GotoA AttachID=\"1\" NewWindow=\"true\"/></ofd:Action></ofd:Actions><ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments>";
        var content = new Package(new OfdBuilder().AddPage(OfdBuilder.Print(30, 40, "修桥", step: 5))
                .ToBytes((name, text) => name == "Doc_0/Document.xml" ? text.Replace("</ofd:Document>", actions + "</ofd:Document>", StringComparison.Ordinal) : text))
            .Add("Doc_0/Attachs/Attachments.xml", "<ofd:Attachments xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Attachment ID=\"1\" Name=\"a\"><ofd:FileLoc>../../../../etc/passwd</ofd:FileLoc></ofd:Attachment></ofd:Attachments>")
            .Add("Doc_0/Attachs/a.js", "app.launchURL('http://192.0.2.1/')").ToBytes();

        Assert.Equal("修桥", TextOf("notice.ofd", content));
    }

    [Fact]
    public void Styles_and_lists_that_go_round_in_circles_end()
    {
        var word = new DocxBuilder
        {
            Styles = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"c\"><w:basedOn w:val=\"c\"/></w:style>"
                + "<w:style w:type=\"numbering\" w:styleId=\"n\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                + "<w:style w:type=\"numbering\" w:styleId=\"m\"><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>",
            Numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"m\"/></w:abstractNum><w:abstractNum w:abstractNumId=\"5\"><w:numStyleLink w:val=\"n\"/></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"5\"/></w:num>",
        };

        var text = TextOf("notice.docx", word.Add(DocxBuilder.Item("修桥两座。"), DocxBuilder.Paragraph("修路一条。", "<w:pStyle w:val=\"c\"/>"), DocxBuilder.Item("修渠一条。", 0, 2)).ToBytes());

        Assert.Equal("修桥两座。\n修路一条。\n修渠一条。", text);
    }

    /// <summary>A sheet that says it reaches to the last corner, and has two rows: what it says takes neither time nor memory.</summary>
    [Fact]
    public void A_sheet_that_claims_all_cells_has_those_that_it_has()
    {
        var content = ZipEdit.Changed(Sound("list.xlsx"), "xl/worksheets/sheet1.xml", text => text.Replace("<sheetData>", "<dimension ref=\"A1:XFD1048576\"/><sheetData>", StringComparison.Ordinal));
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Contains("修桥", TextOf("list.xlsx", content), StringComparison.Ordinal);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 50_000_000);
    }

    /// <summary>The same in the record of an xls file that says how far it reaches (MS-XLS, Dimensions).</summary>
    [Fact]
    public void An_old_sheet_that_claims_all_cells_has_those_that_it_has()
    {
        var content = OldWorkbooks.List.ToArray();
        var at = content.AsSpan().IndexOf((ReadOnlySpan<byte>)[0x00, 0x02, 0x0E, 0x00]);
        Assert.True(at > 0);
        ((ReadOnlySpan<byte>)[0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]).CopyTo(content.AsSpan(at + 4));
        var plain = TextOf("list.xls", OldWorkbooks.List);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(Lines(plain), Lines(TextOf("list.xls", content)));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200_000_000);
    }

    // Cells that are blank behind the last one are none.
    private static IEnumerable<string> Lines(string text) => text.Split('\n').Select(line => line.TrimEnd());

    private static string Hostile(string dtd, string text)
    {
        var start = text.StartsWith("<?xml", StringComparison.Ordinal) ? text.IndexOf("?>", StringComparison.Ordinal) + 2 : 0;
        return text[..start] + dtd + text[start..];
    }

    private static byte[] Sound(string name) => Path.GetExtension(name) switch
    {
        ".docx" => new DocxBuilder { Styles = "<w:style w:type=\"paragraph\" w:styleId=\"a\"/>" }.Add(DocxBuilder.Paragraph(Task)).ToBytes(),
        ".ofd" => new OfdBuilder().AddPage(OfdBuilder.Print(30, 40, "修桥", step: 5)).ToBytes(),
        ".odt" => new Package().Add("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()).ToBytes(),
        _ => Sheet(),
    };

    // An OFD file with an element so often behind its others.
    private static byte[] OneAgain(string parent, string element, string objects) => new OfdBuilder().AddPage(objects).ToBytes((_, text) =>
        text.Replace($"</{parent}>", string.Concat(Enumerable.Repeat(element, 1_000)) + $"</{parent}>", StringComparison.Ordinal));

    private static string Relationships(params string[] typesAndTargets) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(typesAndTargets.Chunk(2).Select((pair, i) => $"<Relationship Id=\"id{i}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{pair[0]}\" Target=\"{pair[1]}\"/>"))}</Relationships>";

    private static byte[] Sheet()
    {
        using var sheet = new SheetFile("清单");
        sheet.Row("序号", "任务");
        sheet.Row("1", "修桥两座");
        return sheet.ToBytes();
    }

    private static byte[] Noise(int length)
    {
        var noise = new byte[length];
        new Random(7).NextBytes(noise);
        return noise;
    }

    private static Diagnostic Refused(string name, byte[] content, DiagnosticDescriptor descriptor, ReadLimits? limits = null)
    {
        var refusal = Assert.Throws<NoticeReadException>(() => Read(name, content, limits)).Diagnostic;
        Assert.Equal(descriptor.Code, refusal.Descriptor.Code);
        return refusal;
    }

    private static string TextOf(string name, byte[] content, ReadLimits? limits = null) => string.Join('\n', Read(name, content, limits).Lines.Select(line => line.Text));

    private static ConversionResult Read(string name, byte[] content, ReadLimits? limits = null) =>
        NoticeConverter.Read(name, content, new ConversionOptions { Limits = limits ?? ReadLimits.Default });
}
