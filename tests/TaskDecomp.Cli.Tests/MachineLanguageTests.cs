using TaskDecomp.Text;

namespace TaskDecomp.Cli.Tests;

/// <summary>Which language a machine speaks.</summary>
public sealed class MachineLanguageTests
{
    [Theory]
    [InlineData("zh_CN.UTF-8", Language.Chinese)]
    [InlineData("zh_TW", Language.Chinese)]
    [InlineData("zh-Hant-HK", Language.Chinese)]
    [InlineData("ZH", Language.Chinese)]
    [InlineData("zh@pinyin", Language.Chinese)]
    [InlineData("en_GB.UTF-8", Language.English)]
    [InlineData("zha_CN", Language.English)]
    [InlineData("C.UTF-8", Language.English)]
    [InlineData("POSIX", Language.English)]
    public void The_locale_tells(string locale, Language expected) => Assert.Equal(expected, MachineLanguage.OfLocale(name => name == "LANG" ? locale : null));

    [Theory]
    [InlineData("zh_CN.UTF-8", "en_US.UTF-8", "en_US.UTF-8", Language.Chinese)]
    [InlineData("", "zh_CN.UTF-8", "en_US.UTF-8", Language.Chinese)]
    [InlineData(null, null, "zh_CN.UTF-8", Language.Chinese)]
    [InlineData("C", "zh_CN.UTF-8", "zh_CN.UTF-8", Language.English)]
    [InlineData(null, null, null, Language.English)]
    public void The_first_variable_that_is_set_decides(string? all, string? messages, string? lang, Language expected) =>
        Assert.Equal(expected, MachineLanguage.OfLocale(name => name switch { "LC_ALL" => all, "LC_MESSAGES" => messages, "LANG" => lang, _ => null }));

    [Theory]
    [InlineData(0x0804, Language.Chinese)] // PRC
    [InlineData(0x0404, Language.Chinese)] // Taiwan
    [InlineData(0x0C04, Language.Chinese)] // Hong Kong
    [InlineData(0x0409, Language.English)]
    [InlineData(0x0411, Language.English)] // Japan
    public void The_language_of_Windows_tells(int language, Language expected) => Assert.Equal(expected, MachineLanguage.OfWindows(language));
}
