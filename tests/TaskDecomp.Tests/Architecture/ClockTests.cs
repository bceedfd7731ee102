using System.Text.RegularExpressions;

namespace TaskDecomp.Tests.Architecture;

/// <summary>What is written depends on no clock and no time zone, right or wrong: none is asked, only how long something took.</summary>
public sealed partial class ClockTests
{
    [Theory]
    [InlineData("TaskDecomp")]
    [InlineData("TaskDecomp.Cli")]
    public void Nobody_asks_what_time_it_is(string project) =>
        Assert.Empty(SourceFile.Of(project).Where(file => Clock().IsMatch(file.Code)).Select(file => file.Path));

    [GeneratedRegex(@"\bDateTime(?:Offset)?\.(?:Now|UtcNow|Today)\b|\bTimeProvider\b|\bTimeZoneInfo\b|\bToLocalTime\b", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();
}
