using TaskDecomp.Diagnostics;

namespace TaskDecomp.Readers.Detection;

/// <summary>Finds a file's format: by its content, else by its name, else it is text. What the user says comes first, if the content bears it.</summary>
internal static class FormatDetector
{
    /// <summary>Finds the format.</summary>
    /// <param name="fileName">The file's name, without a folder.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="asked">The format that the user named; null to find out.</param>
    /// <param name="diagnostics">Where a name that does not fit the content is reported.</param>
    /// <returns>The name of a format that has a reader.</returns>
    /// <exception cref="NoticeReadException">The content is of no format that can be read, or contradicts what was said of it.</exception>
    public static string Detect(string fileName, ReadOnlyMemory<byte> content, string? asked, DiagnosticBag diagnostics)
    {
        var probe = new FileProbe(content);
        var sure = FileFormats.All.FirstOrDefault(format => format.IsSure(probe));
        if (asked is not null)
        {
            return Asked(ReaderRegistry.Get(asked).Format, sure, probe);
        }

        RefuseUnusable(probe);
        var named = FileFormats.FindByName(fileName);
        if (sure is null && named is { IsText: false } && !content.IsEmpty)
        {
            throw Contradiction(named.Name, LooksLike(null, probe));
        }

        var found = (sure ?? (named?.IsPossible(probe) == true ? named : null))?.Name ?? FileFormats.Text;
        if (!ReaderRegistry.Formats.Contains(found))
        {
            throw new NoticeReadException(new Diagnostic(DiagnosticCatalog.UnreadableFormat, null, [found, string.Join(", ", ReaderRegistry.Formats)]));
        }

        if (named is not null && named.Name != found)
        {
            diagnostics.Report(DiagnosticCatalog.NameContradictsContent, null, Path.GetExtension(fileName), found);
        }

        return found;
    }

    // A page or a message is a text too, and may be looked at as one.
    private static string Asked(string asked, FileFormat? sure, FileProbe probe)
    {
        RefuseUnusable(probe);
        var fits = sure?.Name == asked || ((sure is null || sure.IsText) && FileFormats.Find(asked)?.IsPossible(probe) == true);
        return fits || probe.Content.IsEmpty ? asked : throw Contradiction(asked, LooksLike(sure, probe));
    }

    private static void RefuseUnusable(FileProbe probe)
    {
        if (probe.IsEncrypted)
        {
            throw new NoticeReadException(new Diagnostic(DiagnosticCatalog.EncryptedFile, null, []));
        }

        if (probe.BreaksOff)
        {
            throw new NoticeReadException(new Diagnostic(DiagnosticCatalog.DamagedFile, null, []));
        }
    }

    private static string LooksLike(FileFormat? sure, FileProbe probe) => sure?.Name ?? (probe.HasZeros ? FileFormats.Binary : FileFormats.Text);

    private static NoticeReadException Contradiction(string said, string looksLike) =>
        new(new Diagnostic(DiagnosticCatalog.ContradictsFormat, null, [said, looksLike]));
}
