namespace TaskDecomp.Tests.Architecture;

/// <summary>Nothing of the program opens a connection: none of its assemblies so much as names a type that could.</summary>
public sealed class NetworkTests
{
    // What turns addresses into text and back.
    private static readonly string[] Harmless = ["System.Net.WebUtility"];

    public static TheoryData<string> Assemblies => ["TaskDecomp.Core.dll"];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void No_assembly_names_a_type_of_the_network(string file) => Assert.Empty(NetworkTypes.In(Path.Combine(AppContext.BaseDirectory, file)).Except(Harmless));

    /// <summary>The scan itself: it sees what this file names.</summary>
    [Fact]
    public void The_scan_sees_what_an_assembly_names()
    {
        Assert.NotNull(typeof(System.Net.Sockets.Socket).FullName);
        Assert.Contains("System.Net.Sockets.Socket", NetworkTypes.In(typeof(NetworkTests).Assembly.Location));
    }
}
