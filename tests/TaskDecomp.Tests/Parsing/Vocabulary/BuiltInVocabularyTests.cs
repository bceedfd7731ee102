using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Tests.Parsing.Vocabulary;

/// <summary>The samples of the built-in rows, run through the matchers that notices are read with.</summary>
public sealed class BuiltInVocabularyTests
{
    private static readonly NoticeVocabulary BuiltIn = NoticeVocabulary.BuiltIn;

    public static TheoryData<string, string, bool> LabelSamples => Samples(BuiltIn.Labels.Rows);

    public static TheoryData<string, string, bool> WordSamples => Samples(BuiltIn.Words.Rows);

    public static TheoryData<string> LabelTexts => [.. BuiltIn.Labels.Rows.SelectMany(row => row.Texts)];

    [Fact]
    public void Every_row_has_samples_of_both_kinds()
    {
        Assert.All(BuiltIn.Labels.Rows, row => Assert.True(row.Matches.Count >= 3 && row.Misses.Count >= 2, row.Name));
        Assert.All(BuiltIn.Words.Rows, row => Assert.True(row.Matches.Count >= 2 && row.Misses.Count >= 2, row.Name));
    }

    [Fact]
    public void No_text_stands_in_two_rows()
    {
        Assert.Empty(Repeated(BuiltIn.Labels.Rows));
        Assert.Empty(Repeated(BuiltIn.Words.Rows));
    }

    [Theory]
    [MemberData(nameof(LabelSamples), DisableDiscoveryEnumeration = true)]
    public void A_label_is_found_in_its_samples_only(string name, string sample, bool isMatch)
    {
        var found = SampleFinder.Labels(BuiltIn.Labels, sample).Select(row => row.Name).ToList();
        Assert.True(found.Contains(name) == isMatch, $"{name} in \"{sample}\": {string.Join('、', found)}");
        Assert.Equal(found.Where(row => row == name), ReadFrom(sample).Where(row => row == name));
    }

    [Theory]
    [MemberData(nameof(WordSamples), DisableDiscoveryEnumeration = true)]
    public void A_word_is_found_in_its_samples_only(string name, string sample, bool isMatch)
    {
        var found = SampleFinder.Words(BuiltIn.Words, sample).Select(row => row.Name).ToList();
        Assert.True(found.Contains(name) == isMatch, $"{name} in \"{sample}\": {string.Join('、', found)}");
    }

    /// <summary>Every label, aliases too, in every way to print it.</summary>
    [Theory]
    [MemberData(nameof(LabelTexts), DisableDiscoveryEnumeration = true)]
    public void A_label_is_found_however_it_is_printed(string text)
    {
        var row = BuiltIn.Labels.Rows.Single(candidate => candidate.Texts.Contains(text));
        var wide = text.Replace('(', '（').Replace(')', '）');
        var spaced = string.Join('　', wide.AsEnumerable());
        string[] headers = row.NeedsColon ? [] : [wide, spaced, $"{wide} | 备注"];
        string[] lines = row.IsColumnOnly ? [] : row.NeedsColon ? [$"{wide}：甲", $"{wide}:甲", $"{spaced}：甲", $"修好道路。（{wide}：甲；备注：乙）"] : [$"{wide}：甲", $"{wide}:甲", $"{wide} 甲", $"{wide}", $"{spaced}：甲", $"{spaced} 甲", $"（{wide}：甲）", $"修好道路。（{wide}：甲；备注：乙）", $"[{wide} 甲]"];
        Assert.All(headers.Concat(lines), line => Assert.Contains(SampleFinder.Labels(BuiltIn.Labels, line), found => found.Name == row.Name));
    }

    private static TheoryData<string, string, bool> Samples(IEnumerable<VocabularyRow> rows)
    {
        var data = new TheoryData<string, string, bool>();
        foreach (var row in rows)
        {
            row.Matches.ToList().ForEach(sample => data.Add(row.Name, sample, true));
            row.Misses.ToList().ForEach(sample => data.Add(row.Name, sample, false));
        }

        return data;
    }

    private static IEnumerable<string> Repeated(IEnumerable<VocabularyRow> rows) =>
        rows.SelectMany(row => row.Texts).CountBy(text => text).Where(count => count.Value > 1).Select(count => count.Key);

    // The labels that the stages make of a line: of a header in one line or below each other, of a bracket at its end, of a label line.
    private static IEnumerable<string> ReadFrom(string sample)
    {
        var line = new LineClassifier(BuiltIn).Classify(new TextLine(1, sample));
        if ((line.Header ?? Stacked(line)) is { } header)
        {
            return header.Columns.Take(line.Header is null ? 1 : int.MaxValue).Select(column => column.Label?.Name ?? "");
        }

        var text = Passage.Of(line.Line);
        var content = TailBracket.Find(text.Folded, BuiltIn) is { Kind: TailBracketKind.Labels } bracket ? text.Cut(bracket.Open + 1, bracket.Close) : text;
        var first = content == text ? Math.Max(0, FieldReader.FirstLabel(content.Folded, BuiltIn)) : 0;
        return FieldReader.Read(content, line.Kind == LineKind.Field ? 0 : first, BuiltIn).Select(field => field.Label.Name);
    }

    private static TableHeader? Stacked(ClassifiedLine line)
    {
        var cells = "目标任务 主责部门 时限".Split(' ').Select((text, i) => new LineClassifier(BuiltIn).Classify(new TextLine(i + 2, text)));
        List<ClassifiedLine> lines = [line, .. cells];
        StackedHeaders.Mark(lines, BuiltIn);
        return lines[0].Header;
    }
}
