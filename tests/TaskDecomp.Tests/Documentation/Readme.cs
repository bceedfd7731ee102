using System.Text.RegularExpressions;

namespace TaskDecomp.Tests.Documentation;

/// <summary>The README of the checkout, taken apart so that tests can hold it to the code.</summary>
internal static partial class Readme
{
    private const string Fence = "```";

    private static string[] Lines { get; } = File.ReadAllText(Path.Combine(Checkout.Root, "README.md")).ReplaceLineEndings("\n").Split('\n');

    /// <summary>The rows of the first table below a heading, without its head; cells without their backticks.</summary>
    public static IReadOnlyList<string[]> Table(string heading)
    {
        var at = Array.FindIndex(Lines, line => line.StartsWith('#') && line.TrimStart('#').Trim() == heading);
        Assert.True(at >= 0, $"README.md has no heading \"{heading}\".");
        var below = Lines.Skip(at + 1).TakeWhile(line => !line.StartsWith('#'));
        var rows = below.SkipWhile(line => !line.StartsWith('|')).TakeWhile(line => line.StartsWith('|')).Skip(2).Select(Cells).ToList();
        Assert.True(rows.Count > 0, $"README.md has no table below \"{heading}\".");
        return rows;
    }

    /// <summary>The fenced blocks of a kind, each as its lines.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Blocks(string kind)
    {
        var blocks = new List<IReadOnlyList<string>>();
        for (var i = 0; i < Lines.Length; i++)
        {
            if (Lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                var body = Lines.Skip(i + 1).TakeWhile(line => line != Fence).ToList();
                if (Lines[i] == Fence + kind)
                {
                    blocks.Add(body);
                }

                i += body.Count + 1;
            }
        }

        return blocks;
    }

    private static string[] Cells(string row) =>
        [.. Pipe().Split(row.Trim().Trim('|')).Select(cell => cell.Replace("\\|", "|", StringComparison.Ordinal).Trim().Trim('`'))];

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Pipe();
}
