using System.Text.Json;
using System.Text.RegularExpressions;

namespace TaskDecomp.Tests.Architecture;

/// <summary>No rule, sample or test knows the real notices: their names are read from them, where they are at hand, and looked for here.</summary>
public sealed partial class NoCorpusTests
{
    private const int MinTitle = 12;
    private const int Sentence = 16;
    private static readonly string[] ProjectFolders = ["src", "samples", "tests"];
    private static readonly string[] Extensions = [".cs", ".resx", ".md", ".txt", ".json", ".csproj", ".props"];

    [Fact]
    public void No_city_person_number_or_title_of_theirs_stands_in_the_project()
    {
        Assert.SkipWhen(Checkout.Shared is null, "Skipped: there is no folder ../shared beside the checkout.");
        var names = Names().Distinct().ToList();
        Assert.True(names.Count > 10, "Too few names were found to show anything.");
        var found = from file in ProjectFiles()
                    let text = File.ReadAllText(file)
                    from name in names
                    where text.Contains(name, StringComparison.Ordinal)
                    select $"{Path.GetRelativePath(Checkout.Root, file)}: {name}";
        Assert.True(!found.Any(), string.Join('\n', found));
    }

    [Fact]
    public void No_sentence_of_theirs_was_copied()
    {
        Assert.SkipWhen(Checkout.Shared is null, "Skipped: there is no folder ../shared beside the checkout.");
        var runs = CorpusTexts().SelectMany(Runs).ToHashSet(StringComparer.Ordinal);
        var found = from file in ProjectFiles()
                    from run in Runs(File.ReadAllText(file))
                    where runs.Contains(run)
                    select $"{Path.GetRelativePath(Checkout.Root, file)}: {run}";
        Assert.True(!found.Any(), string.Join('\n', found.Take(20)));
    }

    private static IEnumerable<string> Names()
    {
        // What stands there once only may be a verb (设立市…政府).
        var places = CorpusTexts().SelectMany(text => Places().Matches(text)).CountBy(place => place.Groups[1].Value);
        foreach (var place in places.Where(count => count.Value > 1))
        {
            yield return place.Key;
        }

        foreach (var file in Directory.GetFiles(Path.Combine(Checkout.Shared!, "gold"), "*.json"))
        {
            using var gold = JsonDocument.Parse(File.ReadAllText(file));
            if (gold.RootElement.GetProperty("title").GetString() is { Length: >= MinTitle } title)
            {
                yield return title;
            }

            if (gold.RootElement.GetProperty("documentNumber").GetString() is { } number)
            {
                yield return number[..number.IndexOf('〔', StringComparison.Ordinal)];
            }

            foreach (var leader in gold.RootElement.GetProperty("sections").EnumerateArray().SelectMany(section => section.GetProperty("leaders").EnumerateArray()))
            {
                yield return leader.GetProperty("name").GetString()!;
            }
        }
    }

    private static IEnumerable<string> CorpusTexts() => Directory.GetFiles(Path.Combine(Checkout.Shared!, "corpus"), "*.txt").Select(File.ReadAllText);

    // All runs of hanzi of a sentence's length.
    private static IEnumerable<string> Runs(string text) =>
        Hanzi().Matches(text).SelectMany(match => Enumerable.Range(0, match.Length - Sentence + 1).Select(i => match.Value.Substring(i, Sentence)));

    private static IEnumerable<string> ProjectFiles() =>
        ProjectFolders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Checkout.Root, folder), "*", SearchOption.AllDirectories))
            .Where(file => Extensions.Contains(Path.GetExtension(file)) && !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    // A place before its government; 各区 and 各县 are none.
    [GeneratedRegex(@"(?:^|[、,，;；:：“(（\s])((?!各)[\u4e00-\u9fff]{2,3})(?:县|区|市|新区)(?:人民政府|政府|管委会)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Places();

    [GeneratedRegex(@"[\u4e00-\u9fff]{16,}", RegexOptions.CultureInvariant)]
    private static partial Regex Hanzi();
}
