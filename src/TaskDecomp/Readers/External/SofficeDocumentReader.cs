using System.Text;
using TaskDecomp.Blocks;
using TaskDecomp.Diagnostics;

namespace TaskDecomp.Readers.External;

/// <summary>Reads what LibreOffice turns into a Word file: DOC, WPS, RTF, ODT.</summary>
/// <param name="format">The format's name, also the ending of its files.</param>
/// <param name="word">Reads the Word file.</param>
internal sealed class SofficeDocumentReader(string format, IDocumentReader word) : IDocumentReader
{
    // No macro runs, and nothing that the document links to is fetched.
    private const string Settings = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
        </oor:items>
        """;

    /// <inheritdoc/>
    public string Format => format;

    /// <inheritdoc/>
    public BlockDocument Read(ReadOnlyMemory<byte> content, ReaderOptions options, DiagnosticBag diagnostics)
    {
        var program = ExternalPrograms.Get(ExternalPrograms.Soffice, options.Soffice, format, "docx");
        using var folder = new TemporaryFolder();
        var input = folder.File("notice." + format);
        File.WriteAllBytes(input, content.Span);
        WriteProfile(folder.File("profile"));
        var said = program.Run(
            [
                "-env:UserInstallation=" + new Uri(folder.File("profile")).AbsoluteUri,
                "--headless", "--norestore", "--nologo", "--nolockcheck", "--nodefault",
                "--convert-to", "docx", "--outdir", folder.File("out"), input,
            ],
            new ExternalRun(folder.Path, options.Limits, options.Cancellation));

        // LibreOffice exits with 0 where it could not load a file, too.
        var output = Path.Combine(folder.File("out"), "notice.docx");
        return File.Exists(output)
            ? word.Read(ReadChecked(output, options), options, diagnostics) with { Format = format }
            : throw Damage.Of(format, said);
    }

    // What came of a file that nobody vouches for is vouched for by nobody either.
    private static byte[] ReadChecked(string path, ReaderOptions options)
    {
        var content = File.ReadAllBytes(path);
        PackageGuard.Check(content, options.Limits, options.Cancellation);
        return content;
    }

    private static void WriteProfile(string folder)
    {
        var user = Directory.CreateDirectory(Path.Combine(folder, "user"));
        File.WriteAllText(Path.Combine(user.FullName, "registrymodifications.xcu"), Settings, Encoding.UTF8);
    }
}
