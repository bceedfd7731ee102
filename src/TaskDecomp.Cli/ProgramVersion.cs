using System.Reflection;

namespace TaskDecomp.Cli;

/// <summary>The program's version.</summary>
internal static class ProgramVersion
{
    /// <summary>Without the build's commit.</summary>
    public static string Text =>
        Full.Split('+')[0];

    /// <summary>With the build's commit behind a <c>+</c>, as <c>--version</c> prints it; without one where the sources were no git checkout.</summary>
    public static string Full =>
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
