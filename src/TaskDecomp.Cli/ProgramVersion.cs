using System.Reflection;

namespace TaskDecomp.Cli;

/// <summary>The program's version.</summary>
internal static class ProgramVersion
{
    /// <summary>As printed by <c>--version</c>, without the build's commit.</summary>
    public static string Text =>
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
