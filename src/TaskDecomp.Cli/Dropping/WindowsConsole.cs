using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace TaskDecomp.Cli.Dropping;

/// <summary>The console window of this process.</summary>
[SupportedOSPlatform("windows")]
internal sealed partial class WindowsConsole : IConsoleWindow
{
    /// <summary>A command prompt that the program was called from would be a second process.</summary>
    public bool IsOwn => !Console.IsInputRedirected && GetConsoleProcessList(new uint[2], 2) == 1;

    /// <inheritdoc/>
    public void WaitForKey() => Console.ReadKey(intercept: true);

    /// <summary>Gives how many processes share the console; 0 where there is none.</summary>
    [LibraryImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial uint GetConsoleProcessList([Out] uint[] processes, uint count);
}
