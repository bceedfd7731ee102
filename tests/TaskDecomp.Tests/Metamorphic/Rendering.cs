using System.Security;
using System.Text.RegularExpressions;
using TaskDecomp.Tests.Readers.Docx;
using TaskDecomp.Tests.Readers.Ofd;
using TaskDecomp.Text;

namespace TaskDecomp.Tests.Metamorphic;

/// <summary>A way of putting the lines of a notice into a file of another format.</summary>
/// <param name="Name">What kind of file.</param>
/// <param name="Format">Its format.</param>
/// <param name="KeepsBlankLines">Whether blank lines are lines of the file.</param>
/// <param name="Write">Makes the file of the lines.</param>
internal sealed partial record Rendering(string Name, string Format, bool KeepsBlankLines, Func<IReadOnlyList<string>, byte[]> Write)
{
    private const int LinesOnPage = 36;
    private const double Em = 5;

    // Each style of label as a list of its own.
    private static readonly (Regex Label, string Level)[] Lists =
    [
        (Chinese(), "chineseCountingThousand|%1、|<w:suff w:val=\"nothing\"/>"),
        (Bracketed(), "chineseCountingThousand|（%1）|<w:suff w:val=\"nothing\"/>"),
        (Digits(), "decimal|%1.|<w:suff w:val=\"space\"/>"),
    ];

    /// <summary>All renderings.</summary>
    public static IReadOnlyList<Rendering> All { get; } =
    [
        new("docx of plain paragraphs", "docx", true, lines => new DocxBuilder().Add([.. lines.Select(line => Paragraph(line))]).ToBytes()),
        new("docx of one paragraph with soft breaks", "docx", true, lines => new DocxBuilder().Add(Paragraph(string.Join('\n', lines))).ToBytes()),
        new("docx with automatic numbers", "docx", true, Numbered),
        new("ofd", "ofd", false, Pages),
    ];

    private static string Paragraph(string line, string properties = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(line).Replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">", StringComparison.Ordinal).Replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">", StringComparison.Ordinal)}</w:t></w:r></w:p>";

    private static byte[] Numbered(IReadOnlyList<string> lines)
    {
        var numbering = string.Concat(Lists.Select((list, i) => $"<w:abstractNum w:abstractNumId=\"{i}\">{DocxBuilder.Level(list.Level, 0)}</w:abstractNum>"));
        var nums = new List<string>();
        var next = new (int Num, int Value)[Lists.Length];
        var body = new List<string>();
        foreach (var line in lines)
        {
            var list = Array.FindIndex(Lists, candidate => candidate.Label.IsMatch(line));
            var label = list < 0 ? Match.Empty : Lists[list].Label.Match(line);
            if (!label.Success)
            {
                body.Add(Paragraph(line));
                continue;
            }

            var value = ChineseNumerals.Parse(label.Groups[1].Value) ?? int.Parse(label.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
            if (next[list] != (next[list].Num, value) || value == 0)
            {
                nums.Add($"<w:num w:numId=\"{nums.Count + 1}\"><w:abstractNumId w:val=\"{list}\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"{value}\"/></w:lvlOverride></w:num>");
                next[list].Num = nums.Count;
            }

            next[list].Value = value + 1;
            body.Add(Paragraph(line[label.Length..], $"<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{next[list].Num}\"/></w:numPr>"));
        }

        return new DocxBuilder { Numbering = numbering + string.Concat(nums) }.Add([.. body]).ToBytes();
    }

    private static byte[] Pages(IReadOnlyList<string> lines)
    {
        var builder = new OfdBuilder();
        foreach (var (index, page) in lines.Where(line => !string.IsNullOrWhiteSpace(line)).Chunk(LinesOnPage).Index())
        {
            // Programs write lines in any order, and a page's number before its text.
            var printed = page.Select((line, i) => Line(line, 20 + i * 6.5)).Reverse();
            builder.AddPage(Line($"- {index + 1} -", 275) + string.Concat(printed));
        }

        return builder.ToBytes();
    }

    private static string Line(string line, double y)
    {
        var steps = string.Join(' ', line.Select(c => (c >= '\u2E80' ? Em : Em / 2).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"<ofd:TextObject Boundary=\"25 {y} 160 {Em}\" Size=\"{Em}\"><ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"{steps}\">{SecurityElement.Escape(line)}</ofd:TextCode></ofd:TextObject>");
    }

    [GeneratedRegex(@"^[\s\u3000]*([一二三四五六七八九十]+)、", RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"^[\s\u3000]*（([一二三四五六七八九十]+)）", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^[\s\u3000]*([1-9][0-9]?)\.(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
