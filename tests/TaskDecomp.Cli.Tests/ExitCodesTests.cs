namespace TaskDecomp.Cli.Tests;

public sealed class ExitCodesTests
{
    [Theory]
    [InlineData(new int[0], 0)]
    [InlineData(new[] { 0 }, 0)]
    [InlineData(new[] { 0, 3 }, 3)]
    [InlineData(new[] { 3, 3 }, 3)]
    [InlineData(new[] { 3, 4, 0 }, 4)]
    [InlineData(new[] { 4, 65 }, 65)]
    [InlineData(new[] { 4, 65, 66 }, 5)]
    [InlineData(new[] { 65, 0 }, 65)]
    [InlineData(new[] { 3, 66, 0 }, 66)]
    [InlineData(new[] { 65, 65 }, 5)]
    [InlineData(new[] { 66, 3, 73 }, 5)]
    [InlineData(new[] { 66, 1, 73 }, 1)]
    [InlineData(new[] { 1, 1 }, 1)]
    [InlineData(new[] { 1, 130, 66 }, 130)]
    public void One_failure_keeps_its_code_and_130_comes_before_1_before_5_before_4_before_3(int[] codes, int expected) =>
        Assert.Equal(expected, ExitCodes.Combine(codes));

    [Fact]
    public void The_table_holds_every_code_once_and_in_order()
    {
        var constants = typeof(ExitCodes).GetFields().Where(field => field.IsLiteral).Select(field => (int)field.GetRawConstantValue()!).Order();

        Assert.Equal(constants, ExitCodes.Table.Select(row => row.Code));
    }
}
