using System.Text;

namespace TaskDecomp.Tests.Metamorphic;

/// <summary>The same notice with other widths, blanks, line ends or encodings gives the same model but for the characters themselves.</summary>
public sealed class MetamorphicTests
{
    private const int MaxShown = 15;

    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var document in Documents.All)
            {
                foreach (var variant in Variant.All)
                {
                    data.Add(document, variant.Name);
                }
            }

            return data;
        }
    }

    [Fact]
    public void There_are_samples() => Assert.NotEmpty(Documents.TextSamples);

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_model_stays(string document, string variant)
    {
        var text = File.ReadAllText(Documents.FileOf(document)).ReplaceLineEndings("\n");
        var changed = Variant.All.Single(candidate => candidate.Name == variant).Write(text);
        var before = Essence.Of(Encoding.UTF8.GetBytes(text), text);
        var after = Essence.Of(changed, Decoded(changed, variant));
        var gone = before.Except(after).ToList();
        var come = after.Except(before).ToList();
        Assert.True(
            before.SequenceEqual(after),
            $"{document}, {variant}: {gone.Count} values gone, {come.Count} come\n{Shown("- ", gone)}\n{Shown("+ ", come)}");
    }

    /// <summary>A variant that changes nothing shows nothing: each changes the bytes of some sample.</summary>
    [Fact]
    public void Every_variant_changes_something()
    {
        var texts = Documents.TextSamples.Select(name => File.ReadAllText(Documents.FileOf(name)).ReplaceLineEndings("\n")).ToList();
        Assert.All(Variant.All, variant => Assert.Contains(texts, text => !variant.Write(text).SequenceEqual(Encoding.UTF8.GetBytes(text))));
    }

    private static string Decoded(byte[] content, string variant) =>
        (variant.StartsWith("GB", StringComparison.Ordinal) ? Encoding.GetEncoding("gb18030")
            : variant.StartsWith("UTF-16LE", StringComparison.Ordinal) ? Encoding.Unicode
            : variant.StartsWith("UTF-16BE", StringComparison.Ordinal) ? Encoding.BigEndianUnicode
            : Encoding.UTF8).GetString(content);

    private static string Shown(string mark, List<string> values) => string.Join('\n', values.Take(MaxShown).Select(value => mark + value));
}
