namespace TaskDecomp.Cli.Tests;

/// <summary>One case of a transcript file: what stands below a heading of the second level.</summary>
/// <param name="Name">The heading.</param>
/// <param name="Blocks">Its fenced blocks, in order: the words after the fence, and the text between the fences.</param>
internal sealed record Transcript(string Name, IReadOnlyList<(string[] Info, string Text)> Blocks)
{
    private const string Fence = "```";

    /// <summary>The cases of a file.</summary>
    public static IReadOnlyList<Transcript> Parse(string markdown)
    {
        var cases = new List<Transcript>();
        var blocks = new List<(string[] Info, string Text)>();
        var lines = new Queue<string>(markdown.ReplaceLineEndings("\n").Split('\n'));
        while (lines.TryDequeue(out var line))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                blocks = [];
                cases.Add(new Transcript(line[3..], blocks));
            }
            else if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                blocks.Add((line[Fence.Length..].Split(' '), string.Concat(Body(lines))));
            }
        }

        return cases;
    }

    private static IEnumerable<string> Body(Queue<string> lines)
    {
        while (lines.Dequeue() is var line && line != Fence)
        {
            yield return line + "\n";
        }
    }
}
