using System.Globalization;
using System.Text;

namespace TaskDecomp.Cli.Checking;

/// <summary>Workflow commands of GitHub Actions, which show each diagnostic beside its line.</summary>
internal sealed class GithubCheckWriter : ICheckWriter
{
    /// <inheritdoc/>
    public string Name => "github";

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
                page.Append(CultureInfo.InvariantCulture, $"::{SeverityNames.Of(finding.Diagnostic.Severity, "notice")} {Properties(file, finding)}::{Data(Message(finding, texts))}\n");
            }
        }

        return Encoding.UTF8.GetBytes(page.ToString());
    }

    private static string Properties(CheckedFile file, Finding finding)
    {
        var properties = new List<(string Name, string Value)> { ("file", SourceAddress.Of(file.Name).Path) };
        if (finding.TextLine is { } line)
        {
            properties.Add(("line", $"{line}"));
        }

        // GitHub takes columns within one line only; its last column is the last character.
        if (finding is { IsInText: true, Region: { } region } && region.FirstLine == region.LastLine)
        {
            properties.Add(("col", $"{region.FirstColumn}"));
            properties.Add(("endColumn", $"{Math.Max(region.FirstColumn, region.LastColumn - 1)}"));
        }

        properties.Add(("title", finding.Diagnostic.Code));
        return string.Join(',', properties.Select(property => $"{property.Name}={Property(property.Value)}"));
    }

    /// <summary>The message; before it the place, where that is no line that GitHub could show.</summary>
    private static string Message(Finding finding, Texts texts)
    {
        var place = finding is { Place: { } found, TextLine: null } ? $"{PlaceText.Of(found, texts)}: " : "";
        var suggestion = finding.Diagnostic.Suggestion is { } text ? "\n" + texts.Get(TextKeys.CheckSuggestion, text) : "";
        return place + finding.Diagnostic.Message + suggestion;
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
