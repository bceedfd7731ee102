using System.Text;
using System.Text.Json.Nodes;
using TaskDecomp.Model;
using TaskDecomp.Writers;

namespace TaskDecomp.Tests.Readers.Html;

/// <summary>The same notice as text and in pages of different sites, each with furniture that looks like tasks, gives the same model.</summary>
public sealed class SavedPageTests
{
    private const int MaxShown = 15;

    // What differs by design: where a thing stands, and how much furniture there is.
    private static readonly string[] Places = ["span", "source", "lines", "line", "coverage", "message"];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var page in SavedPage.Names)
            {
                foreach (var document in Documents.All)
                {
                    data.Add(page, document);
                }
            }

            return data;
        }
    }

    [Fact]
    public void There_are_twenty_pages() => Assert.Equal(20, SavedPage.Names.Count);

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_model_is_that_of_the_text(string page, string document)
    {
        var text = File.ReadAllText(Documents.FileOf(document));
        var before = Reading.Of("notice.txt", Encoding.UTF8.GetBytes(text), new ConversionOptions()).Notice;
        var after = Reading.Of("notice.html", SavedPage.With(page, text), new ConversionOptions()).Notice;

        var (expected, actual) = (Values(before), Values(after));
        var (gone, come) = (expected.Except(actual).ToList(), actual.Except(expected).ToList());
        Assert.True(expected.SequenceEqual(actual), $"{gone.Count} values gone, {come.Count} come\n{Shown("- ", gone)}\n{Shown("+ ", come)}");
        Assert.Equal("html", after.Source.Format);
        Assert.Equal(0, after.Coverage.Unclassified - before.Coverage.Unclassified);
        Assert.Equal((before.Coverage.Task, before.Coverage.Heading), (after.Coverage.Task, after.Coverage.Heading));
    }

    private static List<string> Values(Notice notice)
    {
        using var stream = new MemoryStream();
        NoticeConverter.Write(notice, "json", stream, new WriterOptions());
        var values = new List<string>();
        Add(values, "$", JsonNode.Parse(stream.ToArray()));
        return values;
    }

    private static void Add(List<string> values, string path, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject item:
                foreach (var (key, value) in item.Where(property => !Places.Contains(property.Key)))
                {
                    Add(values, $"{path}.{key}", value);
                }

                break;
            case JsonArray list:
                values.Add($"{path}: {list.Count} items");
                for (var i = 0; i < list.Count; i++)
                {
                    Add(values, $"{path}[{i}]", list[i]);
                }

                break;
            default:
                // A blank that a page keeps from breaking is a blank.
                values.Add($"{path}: {(node?.ToString() ?? "null").Replace('\u00A0', ' ')}");
                break;
        }
    }

    private static string Shown(string mark, List<string> values) => string.Join('\n', values.Take(MaxShown).Select(value => mark + value));
}
