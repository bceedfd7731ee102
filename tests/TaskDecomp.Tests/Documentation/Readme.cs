using System.Text.RegularExpressions;

namespace TaskDecomp.Tests.Documentation;

/// <summary>The READMEs of the checkout, taken apart so that tests can hold them to the code and to each other.</summary>
internal static partial class Readme
{
    private const string Fence = "```";

    /// <summary>The English one's file.</summary>
    public const string English = "README.md";

    /// <summary>The Chinese one's file.</summary>
    public const string Chinese = "README.zh-CN.md";

    /// <summary>Both.</summary>
    public static readonly string[] Files = [English, Chinese];

    /// <summary>The lines outside of blocks, each heading, paragraph line and table row as it stands.</summary>
    public static IReadOnlyList<string> Prose(string file)
    {
        var isCode = false;
        return [.. Lines(file).Where(line =>
        {
            var isFence = line.StartsWith(Fence, StringComparison.Ordinal);
            isCode ^= isFence;
            return !isFence && !isCode;
        })];
    }

    /// <summary>The kinds of the blocks, in their order: what stands behind the fences that open them.</summary>
    public static IReadOnlyList<string> Kinds(string file) =>
        [.. Lines(file).Where(line => line.StartsWith(Fence, StringComparison.Ordinal)).Where((_, i) => i % 2 == 0).Select(line => line[Fence.Length..])];

    /// <summary>The <c>sh</c> lines of both, each once.</summary>
    public static IReadOnlyList<string> Commands() => [.. Files.SelectMany(file => Blocks("sh", file)).SelectMany(block => block).Distinct()];

    /// <summary>The rows of the first table below a heading, without its head; cells without their backticks.</summary>
    public static IReadOnlyList<string[]> Table(string heading)
    {
        var lines = Lines(English);
        var at = Array.FindIndex(lines, line => line.StartsWith('#') && line.TrimStart('#').Trim() == heading);
        Assert.True(at >= 0, $"README.md has no heading \"{heading}\".");
        var below = lines.Skip(at + 1).TakeWhile(line => !line.StartsWith('#'));
        var rows = below.SkipWhile(line => !line.StartsWith('|')).TakeWhile(line => line.StartsWith('|')).Skip(2).Select(row => Cells(row).Select(cell => cell.Trim('`')).ToArray()).ToList();
        Assert.True(rows.Count > 0, $"README.md has no table below \"{heading}\".");
        return rows;
    }

    /// <summary>The fenced blocks of a kind, each as its lines.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Blocks(string kind, string file = English)
    {
        var lines = Lines(file);
        var blocks = new List<IReadOnlyList<string>>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                var body = lines.Skip(i + 1).TakeWhile(line => line != Fence).ToList();
                if (lines[i] == Fence + kind)
                {
                    blocks.Add(body);
                }

                i += body.Count + 1;
            }
        }

        return blocks;
    }

    /// <summary>The cells of a table's row.</summary>
    public static string[] Cells(string row) =>
        [.. Pipe().Split(row.Trim().Trim('|')).Select(cell => cell.Replace("\\|", "|", StringComparison.Ordinal).Trim())];

    private static string[] Lines(string file) => File.ReadAllText(Path.Combine(Checkout.Root, file)).ReplaceLineEndings("\n").Split('\n');

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Pipe();
}
