using System.Text.RegularExpressions;

namespace TaskDecomp.Tests.Documentation;

/// <summary>The Chinese README says what the English one says: headings, blocks, tables and figures go side by side.</summary>
public sealed partial class TranslationTests
{
    // What these print depends on the language; their commands do not.
    private const string Console = "console";

    // The picture of the flow, which has no kind, speaks.
    private const string Drawing = "";

    [Fact]
    public void Headings_have_the_same_outline() =>
        Assert.Equal(Outline(Readme.English), Outline(Readme.Chinese));

    [Fact]
    public void Blocks_are_the_same()
    {
        Assert.Equal(Readme.Kinds(Readme.English), Readme.Kinds(Readme.Chinese));
        Assert.All(Readme.Kinds(Readme.English).Distinct().Except([Drawing]), kind =>
            Assert.Equal(Untranslated(kind, Readme.English), Untranslated(kind, Readme.Chinese)));
    }

    [Fact]
    public void Tables_have_the_same_rows_for_the_same_names() =>
        Assert.Equal(Rows(Readme.English).Select(Names), Rows(Readme.Chinese).Select(Names));

    [Fact]
    public void Figures_of_goals_and_limits_are_the_same()
    {
        var english = Tables(Readme.English);
        var chinese = Tables(Readme.Chinese);
        var measured = Enumerable.Range(0, english.Count).Where(i => Head().IsMatch(english[i][0])).ToList();

        Assert.Equal(3, measured.Count);
        Assert.All(measured, i => Assert.Equal(english[i].Skip(2).Select(Figures), chinese[i].Skip(2).Select(Figures)));
    }

    [Fact]
    public void Links_lead_to_files_and_to_headings_of_the_page() => Assert.All(Readme.Files, file =>
    {
        var prose = Readme.Prose(file);
        var headings = prose.Where(IsHeading).Select(Anchor).ToHashSet();
        var links = prose.SelectMany(line => Link().Matches(line)).Select(match => match.Groups[1].Value).Where(link => !link.Contains(':')).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(link[0] == '#' ? headings.Contains(link[1..]) : Path.Exists(Path.Combine(Checkout.Root, link)), $"{file}: {link}"));
    });

    [Fact]
    public void Both_show_the_same_pictures()
    {
        var pictures = Readme.Files.Select(file => Readme.Prose(file).Where(line => line.StartsWith("![", StringComparison.Ordinal)).Select(line => line[line.LastIndexOf('(')..]).ToList()).ToList();

        Assert.Equal(3, pictures[0].Count);
        Assert.Equal(pictures[0], pictures[1]);
        Assert.All(Directory.GetFiles(Path.Combine(Checkout.Samples, "pictures")), file => Assert.InRange(new FileInfo(file).Length, 1, 200_000));
    }

    private static IEnumerable<int> Outline(string file) => Readme.Prose(file).Where(IsHeading).Select(line => line.TakeWhile(character => character == '#').Count());

    private static IEnumerable<string> Untranslated(string kind, string file) => Readme.Blocks(kind, file)
        .Select(block => string.Join('\n', block.Where(line => kind != Console || line.StartsWith("$ ", StringComparison.Ordinal))));

    private static List<List<string>> Tables(string file)
    {
        var tables = new List<List<string>>();
        var before = "";
        foreach (var line in Readme.Prose(file))
        {
            if (line.StartsWith('|'))
            {
                if (!before.StartsWith('|'))
                {
                    tables.Add([]);
                }

                tables[^1].Add(line);
            }

            before = line;
        }

        return tables;
    }

    private static IEnumerable<string> Rows(string file) => Tables(file).SelectMany((table, i) => table.Skip(2).Select(row => $"|{i}{row}"));

    /// <summary>What a row is about, in the words that no translation changes.</summary>
    private static string Names(string row)
    {
        var cells = Readme.Cells(row);
        return $"{cells[0]}: {string.Join(' ', Code().Matches(cells[1]).Select(match => match.Value))}";
    }

    private static string Figures(string row) =>
        string.Join(' ', Figure().Matches(row).Select(match => match.Value).Order(StringComparer.Ordinal));

    private static bool IsHeading(string line) => line.StartsWith('#');

    /// <summary>A heading's address, as sites that show Markdown make it.</summary>
    private static string Anchor(string heading) =>
        NoLetter().Replace(heading.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\b(limit|goal)\b")]
    private static partial Regex Head();

    [GeneratedRegex("`[^`]+`|TD[0-9]{4}|^[0-9]+$")]
    private static partial Regex Code();

    [GeneratedRegex(@"[0-9]+(?:[.,][0-9]+)*")]
    private static partial Regex Figure();

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex NoLetter();
}
