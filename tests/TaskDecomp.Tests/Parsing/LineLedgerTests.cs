using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;

namespace TaskDecomp.Tests.Parsing;

public sealed class LineLedgerTests
{
    [Theory]
    [InlineData(3, new[] { 1, 2 })]
    [InlineData(2, new[] { 1, 2, 3 })]
    [InlineData(3, new[] { 1, 1, 2 })]
    [InlineData(3, new[] { 1, 3, 2 })]
    public void A_line_that_is_missing_twice_or_out_of_order_is_a_fault(int lines, int[] numbers) =>
        Assert.Throws<LedgerException>(() => Ledger(lines).Verify(numbers.Select(number => (number, ""))));

    [Fact]
    public void Each_line_once_is_none_and_the_first_rule_holds()
    {
        var ledger = Ledger(3);
        ledger.Claim(2, LineClass.Task, LedgerRule.TaskText, "1");
        ledger.Claim(2, LineClass.Heading, LedgerRule.Heading, "2");
        ledger.Verify([(1, ""), (2, ""), (3, "")]);

        Assert.Equal((LineClass.Task, LedgerRule.TaskText, "1"), (ledger[2], ledger.RuleOf(2), ledger.OwnerOf(2)));
        Assert.Equal([1, 3], ledger.ToCoverage().UnclassifiedLines);
    }

    private static LineLedger Ledger(int lines) =>
        new([.. Enumerable.Range(1, lines).Select(number => new ClassifiedLine(new TextLine(number, "新建市场"), LineKind.Text))]);
}
