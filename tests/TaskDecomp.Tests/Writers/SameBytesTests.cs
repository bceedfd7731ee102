using System.Diagnostics;
using System.Globalization;
using TaskDecomp.Writers;

namespace TaskDecomp.Tests.Writers;

/// <summary>The same notice and options give the same bytes, whenever, wherever and however often it is written.</summary>
public sealed class SameBytesTests
{
    private const string Folder = "TASKDECOMP_TESTS_WRITE_TO";

    public static TheoryData<string> Formats => [.. WriterRegistry.Formats];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Time_does_not_matter(string format)
    {
        var first = Output.Bytes(format, Sample.Full());

        // The times in a zip count by two seconds.
        await Task.Delay(TimeSpan.FromSeconds(2.2), TestContext.Current.CancellationToken);
        Assert.Equal(first, Output.Bytes(format, Sample.Full()));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_machine_s_culture_does_not_matter(string format)
    {
        var expected = Output.Bytes(format, Sample.Full());
        foreach (var name in new[] { "zh-CN", "tr-TR", "ar-SA", "de-DE", "fa-IR" })
        {
            Assert.Equal(expected, Under(CultureInfo.GetCultureInfo(name), () => Output.Bytes(format, Sample.Full())));
        }
    }

    /// <summary>Hashes of strings, and so the order of sets, differ from process to process. The test starts itself and compares.</summary>
    [Fact]
    public void The_process_does_not_matter()
    {
        if (Environment.GetEnvironmentVariable(Folder) is { } folder)
        {
            WriterRegistry.Formats.ToList().ForEach(format => File.WriteAllBytes(Path.Combine(folder, format), Output.Bytes(format, Sample.Full())));
            return;
        }

        var created = Directory.CreateTempSubdirectory("taskdecomp-");
        try
        {
            RunSelf(created.FullName);
            Assert.All(WriterRegistry.Formats, format => Assert.Equal(Output.Bytes(format, Sample.Full()), File.ReadAllBytes(Path.Combine(created.FullName, format))));
        }
        finally
        {
            created.Delete(recursive: true);
        }
    }

    private static void RunSelf(string folder)
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var method = $"{typeof(SameBytesTests).FullName}.{nameof(The_process_does_not_matter)}";
        var start = new ProcessStartInfo(host, [typeof(SameBytesTests).Assembly.Location, "-method", method]) { RedirectStandardOutput = true };
        start.Environment[Folder] = folder;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
    }

    private static byte[] Under(CultureInfo culture, Func<byte[]> write)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return write();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}
