using TaskDecomp.Limits;
using TaskDecomp.Readers.External;

namespace TaskDecomp.Tests.Shapes;

/// <summary>The notices in the formats that LibreOffice writes: a run for each format, for all notices at once.</summary>
public sealed class SofficeShapes : IDisposable
{
    private static readonly (string Format, string Filter)[] Formats = [("pdf", "pdf"), ("doc", "doc:MS Word 97"), ("odt", "odt")];

    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<string?> _soffice = new(() => ExternalPrograms.Find(ExternalPrograms.Soffice, null));
    private readonly Lazy<bool> _made;

    public SofficeShapes() => _made = new(Make);

    public void Dispose() => _folder.Dispose();

    /// <summary>A notice in a format; the test is skipped where a program that it needs is not there.</summary>
    internal byte[] Get(Shape shape, string format)
    {
        Assert.SkipWhen(_soffice.Value is null, "LibreOffice (soffice) is not installed.");
        Assert.SkipWhen(format == "pdf" && ExternalPrograms.Find(ExternalPrograms.PdfToText, null) is null, "pdftotext (poppler-utils) is not installed.");
        Assert.True(_made.Value);
        return File.ReadAllBytes(_folder.File($"{shape.Name}.{format}"));
    }

    private bool Make()
    {
        string[] files = [.. ShapeNotices.All.Select(shape => _folder.File(shape.Name + ".docx"))];
        foreach (var (file, shape) in files.Zip(ShapeNotices.All))
        {
            File.WriteAllBytes(file, ShapeFiles.Docx(shape));
        }

        var program = new ExternalProgram(ExternalPrograms.Soffice, _soffice.Value!);
        foreach (var (_, filter) in Formats)
        {
            program.Run(
                ["-env:UserInstallation=" + new Uri(_folder.File("profile")).AbsoluteUri, "--headless", "--norestore", "--convert-to", filter, "--outdir", _folder.Path, .. files],
                new ExternalRun(_folder.Path, ReadLimits.Default with { Time = TimeSpan.FromMinutes(2) }, TestContext.Current.CancellationToken));
        }

        return true;
    }
}
