namespace TaskDecomp.Tests.Architecture;

/// <summary>Nothing of the program opens a connection: none of its own assemblies so much as names a type that could, and of the libraries just one.</summary>
public sealed class NetworkTests
{
    // What turns addresses into text and back.
    private static readonly string[] Harmless = ["System.Net.WebUtility"];

    public static TheoryData<string> Assemblies => ["TaskDecomp.Core.dll"];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void No_assembly_names_a_type_of_the_network(string file) => Assert.Empty(NetworkTypes.In(Path.Combine(AppContext.BaseDirectory, file)).Except(Harmless));

    /// <summary>What the README says of the libraries; the program's own assemblies do not name the loader of this one.</summary>
    [Fact]
    public void Of_the_libraries_only_that_for_pages_names_connections()
    {
        var libraries = System.Reflection.Assembly.Load("TaskDecomp.Core").GetReferencedAssemblies()
            .Select(name => Path.Combine(AppContext.BaseDirectory, $"{name.Name}.dll")).Where(File.Exists).ToList();

        Assert.True(libraries.Count > 4);
        Assert.Equal(["AngleSharp.dll"], libraries.Where(file => NetworkTypes.In(file).Any(IsConnection)).Select(Path.GetFileName));
    }

    /// <summary>The scan itself: it sees what this file names.</summary>
    [Fact]
    public void The_scan_sees_what_an_assembly_names()
    {
        Assert.NotNull(typeof(System.Net.Sockets.Socket).FullName);
        Assert.Contains("System.Net.Sockets.Socket", NetworkTypes.In(typeof(NetworkTests).Assembly.Location));
    }

    private static bool IsConnection(string type) =>
        type.StartsWith("System.Net.Sockets.", StringComparison.Ordinal) || type.StartsWith("System.Net.Http", StringComparison.Ordinal) || type.StartsWith("System.Net.WebRe", StringComparison.Ordinal);
}
