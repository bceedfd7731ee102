namespace TaskDecomp.Tests.Architecture;

/// <summary>Digits are 0 to 9: <c>\d</c> and <c>char.IsDigit</c> take those of Arabic, Lao and thirty other scripts too, which no reading of a number takes.</summary>
public sealed class DigitTests
{
    [Theory]
    [InlineData("TaskDecomp")]
    [InlineData("TaskDecomp.Cli")]
    public void No_rule_takes_digits_of_other_scripts(string project) =>
        Assert.Empty(SourceFile.Of(project).Where(file => file.Code.Contains(@"\d", StringComparison.Ordinal) || file.Code.Contains("char.IsDigit", StringComparison.Ordinal)).Select(file => file.Path));
}
