using TaskDecomp.Tests.Robustness;

namespace TaskDecomp.Tests;

/// <summary>The entrance of every test that reads a notice: whatever it is after, the places of the fields are held to their rule, and no text of a task is missing from them.</summary>
internal static class Reading
{
    /// <summary>Reads a notice.</summary>
    public static ConversionResult Of(string fileName, ReadOnlyMemory<byte> content, ConversionOptions? options = null)
    {
        options ??= new ConversionOptions();
        var result = NoticeConverter.Read(fileName, content, options);
        if (result.Lines.Count > 0)
        {
            var placed = NoticeConverter.Read(fileName, content, options with { Spans = true }).Notice;
            List<string> broken = [.. SpanRule.Broken(placed, [.. result.Lines.Select(line => line.Text)]), .. LossRule.Broken(placed, result.Lines)];
            Assert.True(broken.Count == 0, string.Join('\n', broken));
        }

        return result;
    }
}
