using System.Text.Json.Serialization;

namespace TaskDecomp.Model;

/// <summary>The non-blank lines of the source by class.</summary>
/// <param name="Lines">All non-blank lines: the sum of the five classes.</param>
/// <param name="Task">Lines of tasks.</param>
/// <param name="Heading">Headings, the paragraphs below them that are no task, table headers.</param>
/// <param name="Metadata">Title, number, recipients, preamble, list of attachments, signature, copies, imprint.</param>
/// <param name="Boilerplate">Furniture of a web page.</param>
/// <param name="Unclassified">Lines that no rule could place.</param>
/// <param name="UnclassifiedLines">Their numbers, 1-based.</param>
public sealed record Coverage(
    int Lines, int Task, int Heading, int Metadata, int Boilerplate, int Unclassified, IReadOnlyList<int> UnclassifiedLines)
{
    /// <summary>Share of the lines that were placed, in per cent; 100 for no line at all.</summary>
    [JsonIgnore]
    public double Percent => Lines == 0 ? 100 : 100.0 * (Lines - Unclassified) / Lines;
}
