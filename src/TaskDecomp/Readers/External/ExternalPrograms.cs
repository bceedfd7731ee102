using TaskDecomp.Diagnostics;

namespace TaskDecomp.Readers.External;

/// <summary>The external programs there are, and where they are found.</summary>
internal static class ExternalPrograms
{
    /// <summary>pdftotext of poppler.</summary>
    public static readonly ExternalProgramRow PdfToText = new(
        "pdftotext", ["pdftotext"], [], "sudo apt install poppler-utils", "winget install --id oschwartz10612.Poppler");

    /// <summary>LibreOffice.</summary>
    public static readonly ExternalProgramRow Soffice = new(
        "soffice", ["soffice", "libreoffice"], [@"%ProgramFiles%\LibreOffice\program", "/Applications/LibreOffice.app/Contents/MacOS"],
        "sudo apt install libreoffice-writer", "winget install --id TheDocumentFoundation.LibreOffice");

    /// <summary>All rows.</summary>
    public static IReadOnlyList<ExternalProgramRow> All { get; } = [PdfToText, Soffice];

    /// <summary>Where a program is: the path given, else the first on PATH; null where there is none.</summary>
    /// <param name="row">Which program.</param>
    /// <param name="given">The path that the user named; null where none.</param>
    public static string? Find(ExternalProgramRow row, string? given)
    {
        if (given is not null)
        {
            return File.Exists(given) ? Path.GetFullPath(given) : null;
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Concat(row.Folders.Select(Environment.ExpandEnvironmentVariables));
        var names = OperatingSystem.IsWindows() ? row.FileNames.Select(name => name + ".exe") : row.FileNames;

        // A relative folder on PATH would let the folder of a notice bring its own program.
        return folders.Where(Path.IsPathFullyQualified)
            .SelectMany(folder => names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
    }

    /// <summary>The program.</summary>
    /// <param name="row">Which program.</param>
    /// <param name="given">The path that the user named; null where none.</param>
    /// <param name="format">The format that needs it, for the message.</param>
    /// <param name="instead">What the file can be saved as to do without it.</param>
    /// <exception cref="NoticeReadException">It is not there; the message tells how to get it.</exception>
    public static ExternalProgram Get(ExternalProgramRow row, string? given, string format, string instead) =>
        Find(row, given) is { } path
            ? new ExternalProgram(row, path)
            : throw new NoticeReadException(given is null
                ? new Diagnostic(DiagnosticCatalog.ExternalProgramMissing, null, [format, row.Name, OperatingSystem.IsWindows() ? row.InstallWindows : row.Install, instead])
                : new Diagnostic(DiagnosticCatalog.ExternalProgramNotThere, null, [row.Name, given]));
}
