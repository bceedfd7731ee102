using System.Globalization;
using System.Text;

namespace TaskDecomp.Cli.Checking;

/// <summary>One line a diagnostic, the form being that of compilers, and its suggestion on the line below.</summary>
internal sealed class TextCheckWriter : ICheckWriter
{
    /// <inheritdoc/>
    public string Name => "text";

    /// <inheritdoc/>
    public bool IsTalk => true;

    /// <inheritdoc/>
    public byte[] Write(IReadOnlyList<CheckedFile> files, Texts texts)
    {
        var page = new StringBuilder();
        foreach (var file in files)
        {
            foreach (var finding in file.Findings)
            {
                var (code, severity) = (finding.Diagnostic.Code, SeverityNames.Of(finding.Diagnostic.Severity));
                page.Append(CultureInfo.InvariantCulture, $"{Printable.Name(file.Name)}{Place(finding, texts)}: {severity} {code}: {OneLine(finding.Diagnostic.Message)}\n");
                if (finding.Diagnostic.Suggestion is { } suggestion)
                {
                    page.Append("  ").Append(texts.Get(TextKeys.CheckSuggestion, OneLine(suggestion))).Append('\n');
                }
            }
        }

        return Encoding.UTF8.GetBytes(page.ToString());
    }

    /// <summary>The place as it is printed after a file's name, in brackets; empty where there is none.</summary>
    private static string Place(Finding finding, Texts texts) => finding switch
    {
        { Place: null } => "",
        { IsInText: true, Region: { } region } => $"({region.FirstLine},{region.FirstColumn})",
        _ => $"({PlaceText.Of(finding.Place, texts)})",
    };

    private static string OneLine(string text) => Printable.Text(text.ReplaceLineEndings(" "));
}
