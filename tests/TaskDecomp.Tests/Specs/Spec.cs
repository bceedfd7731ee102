using System.Globalization;

namespace TaskDecomp.Tests.Specs;

/// <summary>A case of a specification: a heading, some prose, a notice and what it gives.</summary>
/// <param name="Name">The heading.</param>
/// <param name="Notice">The text.</param>
/// <param name="IsGrid">The text is a <see cref="GridText"/>: a document with tables of its own.</param>
/// <param name="Year">The work year that is set by hand; null where the text tells it.</param>
/// <param name="Views">What is shown besides tasks and headings: <c>meta</c>, <c>lines</c>, <c>diagnostics</c>, <c>suggestions</c>.</param>
/// <param name="Expected">What the model looks like as <see cref="NoticeText"/>.</param>
internal sealed record Spec(string Name, string Notice, bool IsGrid, int? Year, IReadOnlyList<string> Views, string Expected)
{
    private const string Fence = "```";

    /// <summary>
    /// Reads the cases of a file. Below each <c>##</c> heading stand a block <c>notice</c> (or <c>notice year=2031</c>, or <c>grid</c> for a document with tables of its own) and a block
    /// <c>expect</c> (or <c>expect meta lines</c>).
    /// </summary>
    public static IReadOnlyList<Spec> Parse(string markdown)
    {
        var specs = new List<Spec>();
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                specs.Add(new Spec(lines[i][3..].Trim(), "", false, null, [], ""));
            }
            else if (lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                var end = Array.IndexOf(lines, Fence, i + 1);
                specs[^1] = specs[^1].With(lines[i][Fence.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries), string.Join('\n', lines[(i + 1)..end]));
                i = end;
            }
        }

        return specs;
    }

    private Spec With(string[] info, string block) => info[0] switch
    {
        "notice" or "grid" when Notice.Length == 0 => this with { Notice = block, IsGrid = info[0] == "grid", Year = YearOf(info) },
        "expect" when Expected.Length == 0 => this with { Expected = block, Views = info[1..] },
        _ => throw new FormatException($"“{Name}” has a second block “{info[0]}”, or one that is not known."),
    };

    private static int? YearOf(string[] info) =>
        info.Length > 1 ? int.Parse(info[1]["year=".Length..], CultureInfo.InvariantCulture) : null;
}
