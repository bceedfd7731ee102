using TaskDecomp.Writers.Excel.Forms;

namespace TaskDecomp.Tests.Writers.Forms;

public sealed class FormulaTests
{
    // Row 5 is to stand four times.
    private static readonly RowBlock Block = new(5, 5, 4);

    [Theory]
    [InlineData("SUM(A5:A5)", "SUM(A5:A8)")]
    [InlineData("SUM(A$4:A$5)", "SUM(A$4:A$8)")]
    [InlineData("SUM(A6:A9)", "SUM(A9:A12)")]
    [InlineData("A4+A5+A6", "A4+A5+A9")]
    [InlineData("台账!A6+汇总!A6", "台账!A9+汇总!A6")]
    [InlineData("'台账'!$A$5:$F$5", "'台账'!$A$5:$F$8")]
    [InlineData("SUM(5:5,$1:$4)", "SUM(5:8,$1:$4)")]
    [InlineData("\"A6\"&A6", "\"A6\"&A9")]
    [InlineData("LOG10(A6)+项目A6", "LOG10(A9)+项目A6")]
    [InlineData("SUM(A:A)&B6", "SUM(A:A)&B9")]
    [InlineData("Q1_6+T_A6.B6", "Q1_6+T_A6.B6")]
    public void Rows_that_are_put_in_move_what_is_below_and_widen_what_ends_with_them(string formula, string expected) =>
        Assert.Equal(expected, Formula.Move(formula, Block, "台账", isThere: true));

    [Theory]
    [InlineData("A6", "A6")]
    [InlineData("台账!A6", "台账!A9")]
    [InlineData("'台账'!$A$1:$F$6", "'台账'!$A$1:$F$9")]
    public void A_formula_elsewhere_means_its_own_sheet(string formula, string expected) =>
        Assert.Equal(expected, Formula.Move(formula, Block, "台账", isThere: false));

    [Theory]
    [InlineData("LEN(B5)", 2, 0, "LEN(B7)")]
    [InlineData("B5/B$9+$C5", 2, 1, "C7/C$9+$C7")]
    [InlineData("A4+1", 1, 0, "A5+1")]
    [InlineData("Z1", 0, 1, "AA1")]
    [InlineData("A1", -1, 0, "#REF!")]
    [InlineData("\"B5\"&B5", 1, 0, "\"B5\"&B6")]
    public void A_formula_is_filled_down_as_by_hand(string formula, int rows, int columns, string expected) =>
        Assert.Equal(expected, Formula.Fill(formula, rows, columns));

    [Theory]
    [InlineData("A5:F5", "A5:F8")]
    [InlineData("A1:B4 C6:D7", "A1:B4 C9:D10")]
    [InlineData("A5", "A5")]
    public void Places_of_a_sheet_move_alike(string places, string expected) => Assert.Equal(expected, CellRange.Move(places, Block));

    [Theory]
    [InlineData(1, "A")]
    [InlineData(26, "Z")]
    [InlineData(27, "AA")]
    [InlineData(703, "AAA")]
    public void Columns_have_letters(int column, string letters) =>
        Assert.Equal((letters, column), (CellRange.Letters(column), CellRange.Column(letters)));
}
