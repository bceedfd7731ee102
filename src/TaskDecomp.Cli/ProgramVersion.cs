using System.Reflection;

namespace TaskDecomp.Cli;

/// <summary>The program's version.</summary>
internal static class ProgramVersion
{
    /// <summary>As printed by <c>--version</c>, without the build's commit.</summary>
    public static string Text =>
        Full.Split('+')[0];

    /// <summary>With the build's commit, where it is known.</summary>
    public static string Full =>
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
