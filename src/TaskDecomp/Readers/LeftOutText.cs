using TaskDecomp.Diagnostics;

namespace TaskDecomp.Readers;

/// <summary>Text that a file holds and does not show, and that was therefore not read.</summary>
internal sealed class LeftOutText
{
    private const int MaxOpening = 24;

    private string? _opening;

    /// <summary>How many characters were left out.</summary>
    public int Length { get; private set; }

    /// <summary>Leaves a text out.</summary>
    /// <param name="length">How many characters it has that count.</param>
    /// <param name="opening">Its first words.</param>
    public void Add(int length, string opening)
    {
        Length += length;
        _opening ??= opening.Length > MaxOpening ? opening[..MaxOpening] + "…" : opening;
    }

    /// <summary>Tells what was left out, if anything was.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        if (_opening is not null)
        {
            diagnostics.Report(DiagnosticCatalog.HiddenText, null, Length, _opening);
        }
    }
}
