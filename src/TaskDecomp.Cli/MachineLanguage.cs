using System.Runtime.InteropServices;
using TaskDecomp.Text;

namespace TaskDecomp.Cli;

/// <summary>The language in which the machine speaks with its user: that of the Windows interface, elsewhere that of the locale.</summary>
internal static partial class MachineLanguage
{
    // A Windows language is a number whose lower ten bits tell the language, the upper ones the country (MS-LCID).
    private const int LanguageBits = 0x3FF;
    private const int Chinese = 0x04;

    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>The language of this machine.</summary>
    public static Language Find() => OperatingSystem.IsWindows() ? OfWindows(GetUserDefaultUILanguage()) : OfLocale(Environment.GetEnvironmentVariable);

    /// <summary>Chinese for every Chinese interface, English for all others.</summary>
    /// <param name="language">The number of a Windows language.</param>
    public static Language OfWindows(int language) => (language & LanguageBits) == Chinese ? Language.Chinese : Language.English;

    /// <summary>Chinese for every Chinese locale (<c>zh_CN.UTF-8</c>), English for all others. The first variable that is set decides (POSIX, 8.2).</summary>
    /// <param name="variable">Gives the value of an environment variable.</param>
    public static Language OfLocale(Func<string, string?> variable)
    {
        var locale = Variables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? "";
        return locale.Split('_', '-', '.', '@')[0].Equals("zh", StringComparison.OrdinalIgnoreCase) ? Language.Chinese : Language.English;
    }

    [LibraryImport("kernel32")]
    private static partial ushort GetUserDefaultUILanguage();
}
