using TaskDecomp.Tests.Architecture;

namespace TaskDecomp.Cli.Tests.EndToEnd;

/// <summary>The program needs no network, and has no way into one.</summary>
public sealed class NoNetworkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_program_names_no_type_of_the_network() => Assert.Empty(NetworkTypes.In(Path.Combine(AppContext.BaseDirectory, "taskdecomp.dll")));

    /// <summary>All samples, in a network namespace that has no interface, into all formats: as with a network, to the byte.</summary>
    [Fact]
    public async Task Conversions_without_an_interface_are_the_same()
    {
        Assert.SkipUnless(Sandbox.Permits("-n", "! grep -q : /proc/net/route && test -z \"$(tail -n +3 /proc/net/dev | grep -v lo:)\""), "This system permits no network namespaces of one's own.");
        foreach (var name in RealProgram.Samples)
        {
            var sample = RealProgram.Sample(name);
            Directory.CreateDirectory(_folder.Of($"in/{name}"));
            File.Copy(sample, _folder.Of($"in/{name}/{Path.GetFileName(sample)}"));
        }

        _folder.Write("in/page.html", "<html><head><link rel=stylesheet href='http://192.0.2.1/a.css'></head><body><p>1.修桥两座。</p><img src='http://192.0.2.1/a.png'><iframe src='http://192.0.2.1/'></iframe></body></html>");
        var formats = string.Join(',', NoticeConverter.OutputFormats.Select(format => format.Name));
        string[] endings = ["docx", "html", "mht", "ofd", "txt", "xlsx"];

        var (exitCode, _, error) = Sandbox.Run("-n", $"cd '{_folder.Path}' && {Sandbox.Program} convert in -r -t {formats} -o without -j 1");
        await RealProgram.RunAsync("convert", _folder.Of("in"), "-r", "-t", formats, "-o", _folder.Of("with"), "-j", "1");

        Assert.True(exitCode == ExitCodes.Ok, error);
        var made = _folder.Files.Where(file => file.StartsWith("with/", StringComparison.Ordinal) && !file.Contains("report.") && !file.Contains(".taskdecomp")).ToList();
        Assert.Equal(endings, _folder.Files.Where(file => file.StartsWith("in/", StringComparison.Ordinal)).Select(file => Path.GetExtension(file)[1..]).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(NoticeConverter.OutputFormats.Count * (RealProgram.Samples.Count + 1), made.Count);
        Assert.All(made, file => Assert.Equal(File.ReadAllBytes(_folder.Of(file)), File.ReadAllBytes(_folder.Of("without" + file[4..]))));
    }
}
