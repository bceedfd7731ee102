using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace TaskDecomp.Tests.Architecture;

/// <summary>The types of the network that an assembly names: those of System.Net, and what loads from an address.</summary>
internal static class NetworkTypes
{
    private static readonly string[] Loaders = ["System.Xml.XmlUrlResolver", "AngleSharp.Io.DefaultHttpRequester", "AngleSharp.LoaderExtensions"];

    /// <summary>Their full names.</summary>
    public static IReadOnlyList<string> In(string file)
    {
        using var stream = File.OpenRead(file);
        using var assembly = new PEReader(stream);
        var metadata = assembly.GetMetadataReader();
        return [.. metadata.TypeReferences.Select(metadata.GetTypeReference)
            .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")
            .Where(name => name.StartsWith("System.Net.", StringComparison.Ordinal) || Loaders.Contains(name))];
    }
}
