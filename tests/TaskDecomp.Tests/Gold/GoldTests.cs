using System.Collections.Concurrent;
using System.Text.Json;
using TaskDecomp.Writers;

namespace TaskDecomp.Tests.Gold;

/// <summary>Holds the output for real notices against their annotations, where these lie beside the checkout.</summary>
public sealed class GoldTests
{
    private const string NoDocument = "(none)";
    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<Figure>>> Scores = new();

    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var document in DocumentNames().DefaultIfEmpty(NoDocument))
            {
                foreach (var figure in Scorer.Names)
                {
                    data.Add(document, figure);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Output_agrees_with_the_annotation(string document, string figure)
    {
        Assert.SkipWhen(document == NoDocument, "Skipped: there is no folder ../shared/gold beside the checkout.");
        var found = Scores.GetOrAdd(document, name => new(() => Score(name))).Value.Single(candidate => candidate.Name == figure);
        Assert.True(found.Missing.Count + found.Extra.Count == 0 && found.Value == 1.0, $"{document}: {found}");
    }

    [Fact]
    public void Every_annotation_has_its_notice()
    {
        Assert.SkipWhen(Checkout.Shared is null, "Skipped: there is no folder ../shared/gold beside the checkout.");
        Assert.NotEmpty(DocumentNames());
        Assert.All(DocumentNames(), name => Assert.True(File.Exists(Gold(name, ".lines.tsv")) && File.Exists(Corpus(name)), name));
    }

    private static IEnumerable<string> DocumentNames() =>
        Checkout.Shared is null ? [] : Directory.GetFiles(Path.Combine(Checkout.Shared, "gold"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    private static IReadOnlyList<Figure> Score(string name)
    {
        var notice = Reading.Of(name + ".txt", File.ReadAllBytes(Corpus(name)), new ConversionOptions()).Notice;
        using var stream = new MemoryStream();
        NoticeConverter.Write(notice, "json", stream, new WriterOptions());
        using var output = JsonDocument.Parse(stream.ToArray());
        using var annotation = JsonDocument.Parse(File.ReadAllText(Gold(name, ".json")));
        return Scorer.Score(output.RootElement, annotation.RootElement, GoldLine.Read(Gold(name, ".lines.tsv")));
    }

    private static string Gold(string name, string extension) => Path.Combine(Checkout.Shared!, "gold", name + extension);

    private static string Corpus(string name) => Path.Combine(Checkout.Shared!, "corpus", name + ".txt");
}
