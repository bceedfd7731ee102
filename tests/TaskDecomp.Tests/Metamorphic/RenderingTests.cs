using System.Text;
using TaskDecomp.Readers;
using TaskDecomp.Tests.Readers;

namespace TaskDecomp.Tests.Metamorphic;

/// <summary>The same notice gives the same model whichever file it comes in.</summary>
public sealed class RenderingTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var document in Documents.All)
            {
                foreach (var rendering in Rendering.All)
                {
                    data.Add(document, rendering.Name);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_model_stays(string document, string name)
    {
        var rendering = Rendering.All.Single(candidate => candidate.Name == name);
        var text = File.ReadAllText(Documents.FileOf(document)).ReplaceLineEndings("\n").TrimEnd('\n');
        var content = rendering.Write(text.Split('\n'));
        var before = Essence.Of(Encoding.UTF8.GetBytes(text), text);
        var after = Essence.Of(content, string.Join('\n', Outcome.Of(ReaderRegistry.Get(rendering.Format), content).Lines), rendering.Format);
        Assert.True(Same(before, after, rendering), $"{document}, {name}:\n{string.Join('\n', before.Except(after).Take(10).Select(value => "- " + value).Concat(after.Except(before).Take(10).Select(value => "+ " + value)))}");
    }

    // A page's number is furniture that the text has not.
    private static bool Same(IReadOnlyList<string> before, IReadOnlyList<string> after, Rendering rendering) =>
        rendering.KeepsBlankLines ? before.SequenceEqual(after) : before.Where(IsNotice).SequenceEqual(after.Where(IsNotice));

    private static bool IsNotice(string value) => !value.StartsWith("$.coverage", StringComparison.Ordinal) && !value.Contains(".line", StringComparison.Ordinal);
}
