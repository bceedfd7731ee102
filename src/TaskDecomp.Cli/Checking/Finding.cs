using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Text;

namespace TaskDecomp.Cli.Checking;

/// <summary>A diagnostic of a file that was checked.</summary>
/// <param name="Diagnostic">What it says.</param>
/// <param name="Descriptor">Its entry in the catalog.</param>
/// <param name="Place">Where its line stands; null where it is about the whole file.</param>
/// <param name="Region">The characters that it is about; null where they are not known.</param>
/// <param name="Edit">What its suggestion changes; null where it has none, or none with a certain place.</param>
internal sealed record Finding(
    NoticeDiagnostic Diagnostic, DiagnosticDescriptor Descriptor, LinePlace? Place, SourceRange? Region, SuggestedEdit? Edit)
{
    /// <summary>The text of its line; empty where it has none.</summary>
    public string LineText { get; init; } = "";

    /// <summary>Whether its columns are those of the file as an editor shows it.</summary>
    public bool IsInText => Place?.Unit == LineUnit.TextLine;

    /// <summary>The line of the file's own text; null where the file has none or it is not known.</summary>
    public int? TextLine => IsInText ? Place!.Line : Place?.SourceLine;

    /// <summary>A diagnostic of a notice that was read.</summary>
    public static Finding Of(NoticeDiagnostic diagnostic, ConversionResult result) => new(
        diagnostic,
        Find(diagnostic.Code),
        diagnostic.Line is { } line ? result.PlaceOf(line) : null,
        DiagnosticPlace.Find(diagnostic, result.Lines),
        SuggestedEdit.Of(diagnostic, result.Lines))
    {
        LineText = diagnostic.Line is { } number && number >= 1 && number <= result.Lines.Count ? result.Lines[number - 1].Text : "",
    };

    /// <summary>The failure of a file that could not be read.</summary>
    public static Finding Of(Diagnostic failure, Language language) => new(
        new NoticeDiagnostic(failure.Descriptor.Code, DiagnosticSeverity.Error, failure.Message(language), failure.Line, null, null),
        failure.Descriptor,
        failure.Line is { } line ? new LinePlace(line, LineUnit.TextLine) : null,
        null,
        null);

    // A notice of this program's own may bring codes of a later version along.
    private static DiagnosticDescriptor Find(string code) =>
        DiagnosticCatalog.All.FirstOrDefault(descriptor => descriptor.Code == code) ?? new DiagnosticDescriptor(code, Severity.Warning);
}
