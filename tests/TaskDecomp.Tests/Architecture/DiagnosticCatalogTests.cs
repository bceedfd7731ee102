using System.Text.RegularExpressions;
using System.Xml.Linq;
using TaskDecomp.Diagnostics;

namespace TaskDecomp.Tests.Architecture;

/// <summary>Each code has one entry, words in both languages, and somebody who reports it.</summary>
public sealed partial class DiagnosticCatalogTests
{
    private static readonly string[] ExplanationParts = ["Title", "Why", "Example", "Action"];

    public static TheoryData<string> Codes => [.. DiagnosticCatalog.All.Select(descriptor => descriptor.Code)];

    [Fact]
    public void Codes_are_unique_and_well_formed()
    {
        Assert.NotEmpty(DiagnosticCatalog.All);
        Assert.All(DiagnosticCatalog.All, descriptor => Assert.Matches("^TD[1-4][0-9]{3}$", descriptor.Code));
        Assert.Equal(DiagnosticCatalog.All.Count, DiagnosticCatalog.All.DistinctBy(descriptor => descriptor.Code).Count());
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_has_words_in_both_languages_with_the_same_places(string code)
    {
        var (chinese, english) = (Words("Messages.resx"), Words("Messages.en.resx"));
        Assert.True(chinese.ContainsKey(code) && english.ContainsKey(code), $"{code} has no words in one of the languages");
        Assert.Equal(Places(chinese[code]), Places(english[code]));
        Assert.Equal(Enumerable.Range(0, Places(chinese[code]).Count), Places(chinese[code]));
        Assert.Matches(@"[\u4e00-\u9fff]", chinese[code]);
        Assert.DoesNotMatch(@"[\u4e00-\u9fff]", english[code]);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_is_reported_somewhere(string code)
    {
        var field = typeof(DiagnosticCatalog).GetFields().Single(candidate => ((DiagnosticDescriptor)candidate.GetValue(null)!).Code == code).Name;
        var users = SourceFile.Of("TaskDecomp").Concat(SourceFile.Of("TaskDecomp.Cli"))
            .Where(file => !file.Path.EndsWith("DiagnosticCatalog.cs", StringComparison.Ordinal) && Regex.IsMatch(file.Code, $@"\bDiagnosticCatalog\.{field}\b"));
        Assert.True(users.Any(), $"{code} {field} is in the catalog, and nothing reports it");
    }

    [Fact]
    public void There_are_no_words_without_a_code()
    {
        var codes = DiagnosticCatalog.All.Select(descriptor => descriptor.Code).ToList();
        Assert.Equal(codes, Words("Messages.resx").Keys.Order(StringComparer.Ordinal));
        Assert.Equal(codes, Words("Messages.en.resx").Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_code_is_explained_in_both_languages_and_nothing_else_is()
    {
        var keys = DiagnosticCatalog.All.SelectMany(descriptor => ExplanationParts, (descriptor, part) => $"{descriptor.Code}.{part}").Order(StringComparer.Ordinal).ToList();
        foreach (var file in (string[])["Explanations.resx", "Explanations.en.resx"])
        {
            var words = Words(file);
            Assert.Equal(keys, words.Keys.Order(StringComparer.Ordinal));
            Assert.All(words, word => Assert.False(string.IsNullOrWhiteSpace(word.Value), $"{file}: {word.Key} is empty"));
            Assert.All(words, word => Assert.Empty(Places(word.Value)));
        }

        Assert.All(Words("Explanations.resx").Where(word => !word.Key.EndsWith(".Example", StringComparison.Ordinal)), word => Assert.Matches(@"[\u4e00-\u9fff]", word.Value));
    }

    private static Dictionary<string, string> Words(string file) =>
        XDocument.Load(Path.Combine(Checkout.Root, "src", "TaskDecomp", "Diagnostics", file)).Root!.Elements("data")
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    private static List<int> Places(string text) =>
        [.. PlaceMarks().Matches(text).Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).Distinct().Order()];

    [GeneratedRegex(@"\{(\d)[^}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceMarks();
}
