using System.Text.Json;
using TaskDecomp.Cli.Tests.EndToEnd;
using TaskDecomp.Text;

namespace TaskDecomp.Cli.Tests.Batch;

/// <summary>Runs the program over an archive in this process.</summary>
internal static class Run
{
    /// <summary>Runs a command line on an English machine, with the fake library unless told otherwise.</summary>
    public static async Task<RealProgram.Outcome> Async(IConverter converter, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal { Input = Stream.Null, Output = output, Error = error, Language = Language.English };
        var exitCode = await Program.RunAsync(args, terminal, converter, TestContext.Current.CancellationToken);
        return new RealProgram.Outcome(exitCode, output.ToArray(), error.ToString());
    }

    /// <summary>The files of a report as <c>name outcome code</c>, in its order.</summary>
    public static IEnumerable<string> Report(string path)
    {
        using var report = JsonDocument.Parse(File.ReadAllBytes(path));
        var files = report.RootElement.GetProperty("files").EnumerateArray().ToList();
        var counts = ((string[])["ok", "failed", "skipped"]).Select(name => report.RootElement.GetProperty(name).GetInt32()).ToList();
        Assert.Equal(report.RootElement.GetProperty("inputs").GetInt32(), counts.Sum());
        Assert.Equal(files.Count, counts.Sum());
        return [.. files.Select(file => $"{file.GetProperty("file")} {file.GetProperty("outcome")} {(file.GetProperty("error") is { ValueKind: JsonValueKind.Object } error ? error.GetProperty("code").GetString() : "")}".TrimEnd())];
    }
}
