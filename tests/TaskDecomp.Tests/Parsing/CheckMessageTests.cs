using System.Text;
using TaskDecomp.Text;

namespace TaskDecomp.Tests.Parsing;

/// <summary>What checks say of a task names it as a person would look for it: by its printed number, where it has one.</summary>
public sealed class CheckMessageTests
{
    [Theory]
    [InlineData("1.改造老旧小区十二个，惠及居民三千户。\n2.改造老旧小区十二个，惠及居民三千户。", "TD2044", "Task \"2.\" has the same text as task \"1.\" (line 1)")]
    [InlineData("1.修桥两座。\n责任单位：县交通局\n2.修路四条。", "TD3002", "Task \"2.\" has no responsible unit")]
    [InlineData("1.修桥两座。\n3.修路四条。", "TD2005", "2 expected, 3 printed")]
    public void A_message_names_the_number(string text, string code, string message)
    {
        var result = Reading.Of("notice.txt", Encoding.UTF8.GetBytes(text), new ConversionOptions { Year = 2031, Language = Language.English });

        Assert.Contains(message, Assert.Single(result.Notice.Diagnostics, found => found.Code == code).Message, StringComparison.Ordinal);
    }
}
