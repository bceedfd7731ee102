using TaskDecomp.Diagnostics;

namespace TaskDecomp.Readers.Docx;

/// <summary>Counts what a document has and its text does not show.</summary>
internal sealed class DocxLedger
{
    /// <summary>Tracked insertions that were taken in.</summary>
    public int Insertions { get; set; }

    /// <summary>Tracked deletions that were left out.</summary>
    public int Deletions { get; set; }

    /// <summary>Hidden text that was left out.</summary>
    public LeftOutText Hidden { get; } = new();

    /// <summary>Tells what was counted.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        if (Insertions + Deletions > 0)
        {
            diagnostics.Report(DiagnosticCatalog.TrackedChanges, null, Insertions, Deletions);
        }

        Hidden.Report(diagnostics);
    }
}
