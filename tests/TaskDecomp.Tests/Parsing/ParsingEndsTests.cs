using TaskDecomp.Blocks;
using TaskDecomp.Diagnostics;
using TaskDecomp.Parsing;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Tests.Parsing;

/// <summary>A file that is given up for its time ends where it is, and does not go on behind the program's back.</summary>
public sealed class ParsingEndsTests
{
    private static readonly string[] Lines = ["云溪县2031年重点工作清单", "1.新建驿站20个。", "责任单位：县总工会"];

    [Fact]
    public void Parsing_ends_before_its_first_line_and_behind_its_last_one()
    {
        Assert.Throws<OperationCanceledException>(() => Parse(endsBehind: 0));
        Assert.Throws<OperationCanceledException>(() => Parse(endsBehind: Lines.Length));
        Assert.Single(Parse(endsBehind: int.MaxValue).Tasks);
    }

    private static ParsedNotice Parse(int endsBehind)
    {
        using var cancellation = new CancellationTokenSource();
        if (endsBehind == 0)
        {
            cancellation.Cancel();
        }

        return NoticeParser.Parse(new BlockDocument("text", "utf-8", new EndingBlocks(endsBehind, cancellation)), NoticeVocabulary.BuiltIn, null, new DiagnosticBag(), null, cancellation.Token);
    }

    /// <summary>Lines that end the parsing once so many of them were taken.</summary>
    private sealed class EndingBlocks(int endsBehind, CancellationTokenSource cancellation) : IReadOnlyList<Block>
    {
        public int Count => Lines.Length;

        public Block this[int index] => new ParagraphBlock(index + 1, Lines[index]);

        public IEnumerator<Block> GetEnumerator()
        {
            for (var i = 0; i < Count; i++)
            {
                yield return this[i];
                if (i + 1 == endsBehind)
                {
                    cancellation.Cancel();
                }
            }
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
