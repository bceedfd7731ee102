using System.Diagnostics;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using TaskDecomp.Text;

namespace TaskDecomp.Cli.Tests.EndToEnd;

public sealed class StreamCommandTests : IDisposable
{
    private const string Notice = "重点工作清单\n1.新建学校两所。\n责任单位：市教育局\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_line_is_answered_in_order()
    {
        var path = _folder.Write("清单.txt", Notice);
        var lines = await Answers(new LibraryConverter(), string.Join('\n', [
            Request("\"a\"", "text", Notice),
            Request("{\"n\":[1]}", "path", path),
            " ",
            Request("3", "base64", Convert.ToBase64String(Encoding.UTF8.GetBytes("<html><body><p>重点工作清单</p><p>1.新建学校两所。</p></body></html>")), "页.html"),
            Request("\"最后\"", "text", Notice)]));

        Assert.Equal(["\"a\"", "{\"n\":[1]}", "3", "\"最后\""], lines.Select(line => line.GetProperty("id").GetRawText()));
        Assert.All(lines, line => Assert.Equal("新建学校两所。", line.GetProperty("notice").GetProperty("tasks")[0].GetProperty("text").GetString()));
        Assert.Equal(["stdin text", "清单.txt text", "页.html html", "stdin text"], lines.Select(line => line.GetProperty("notice").GetProperty("source")).Select(source => $"{source.GetProperty("file")} {source.GetProperty("format")}"));
    }

    [Fact]
    public async Task The_notice_is_what_a_conversion_writes()
    {
        var sample = RealProgram.Sample("leader-headings");
        var output = await Output(new LibraryConverter(), Request("1", "path", sample));
        var converted = await RealProgram.RunAsync(sample, "-t", "jsonl", "-q");

        Assert.Equal($"{{\"id\":1,\"notice\":{converted.OutputText.TrimEnd()}}}\n", output);
    }

    [Theory]
    [InlineData("no json", "null", "TD4020")]
    [InlineData("[1]", "null", "TD4020")]
    [InlineData("{\"id\":5}", "5", "TD4020")]
    [InlineData("{\"id\":5,\"text\":\"task 甲\",\"path\":\"a\"}", "5", "TD4020")]
    [InlineData("{\"id\":5,\"base64\":\"%\"}", "5", "TD4020")]
    [InlineData("{\"id\":5,\"text\":7}", "5", "TD4020")]
    [InlineData("{\"id\":5,\"text\":\"1.修桥\\ud800。\"}", "5", "TD4020")]
    [InlineData("{\"id\":5,\"base64\":\"\\ud800\"}", "5", "TD4020")]
    [InlineData("{\"id\":5,\"\\ud800\":\"1\",\"path\":\"\\ud800\"}", "null", "TD4020")]
    [InlineData("{\"id\":5,\"path\":\"nowhere.txt\"}", "5", "TD4010")]
    [InlineData("{\"id\":5,\"text\":\"\"}", "5", "TD1001")]
    [InlineData("{\"id\":5,\"text\":\"crash now\"}", "5", "TD4012")]
    public async Task A_bad_line_is_answered_by_its_error_and_the_next_by_its_notice(string bad, string id, string code)
    {
        var error = (await Output(new FakeConverter(), bad)).TrimEnd('\n');

        Assert.DoesNotContain('\n', error);
        using var answer = JsonDocument.Parse(error);
        Assert.Equal((id, code), (answer.RootElement.GetProperty("id").GetRawText(), answer.RootElement.GetProperty("error").GetProperty("code").GetString()));
        Assert.NotEmpty(answer.RootElement.GetProperty("error").GetProperty("message").GetString()!);
        Assert.StartsWith("{\"id\":6,\"notice\":", (await Output(new FakeConverter(), bad + "\n" + Request("6", "text", "task 甲"))).Split('\n')[1], StringComparison.Ordinal);
    }

    /// <summary>Its id is not given back: the answer would be no UTF-8 either.</summary>
    [Fact]
    public async Task A_line_that_is_no_UTF_8_is_no_request()
    {
        using var output = new MemoryStream();
        await Start(new FakeConverter(), new MemoryStream([.. "{\"id\":\""u8, 0xFF, .. "\",\"text\":\"task\"}\n"u8]), output);

        Assert.StartsWith("{\"id\":null,\"error\":{\"code\":\"TD4020\"", new UTF8Encoding(false, true).GetString(output.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_comes_before_the_next_line()
    {
        var (input, output) = (new Pipe(), new Pipe());
        var run = Start(new FakeConverter(), input.Reader.AsStream(), output.Writer.AsStream());
        using var answers = new StreamReader(output.Reader.AsStream());
        await using var requests = new StreamWriter(input.Writer.AsStream()) { AutoFlush = true };
        for (var i = 0; i < 3; i++)
        {
            await requests.WriteAsync(Request($"{i}", "text", "task 甲") + "\n");
            Assert.StartsWith($"{{\"id\":{i},", await answers.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        await requests.DisposeAsync();
        Assert.Equal(ExitCodes.Ok, await run);
    }

    [Fact]
    public async Task A_long_stream_does_not_grow()
    {
        const int Lines = 60_000;
        var line = Encoding.UTF8.GetBytes(Request("1", "text", "task " + new string('甲', 500)) + "\n");
        using var output = new CountingStream();

        Assert.Equal(ExitCodes.Ok, await Start(new FakeConverter(), new RepeatingStream(line, Lines), output));
        Assert.Equal(Lines, output.Lines);
        Assert.True(output.LastHeap < output.EarlyHeap + 4_000_000, $"{output.EarlyHeap} became {output.LastHeap} bytes");
    }

    [Fact]
    public async Task Many_processes_under_gnu_parallel_give_the_lines_of_one()
    {
        Assert.SkipUnless(!OperatingSystem.IsWindows() && Tools.Has("parallel"), "GNU parallel is not installed.");
        var requests = _folder.Write("requests.jsonl", string.Concat(Enumerable.Range(0, 40).Select(i => Request($"{i}", "path", RealProgram.Sample(RealProgram.Samples[i % RealProgram.Samples.Count])) + "\n")));
        var program = Path.Combine(AppContext.BaseDirectory, "taskdecomp.dll");

        var one = await Shell($"dotnet '{program}' stream < '{requests}'");
        var many = await Shell($"parallel --will-cite --pipe --keep-order -N 10 -j 2 dotnet '{program}' stream < '{requests}'");

        Assert.Equal(40, one.Count(c => c == '\n'));
        Assert.Equal(one, many);
    }

    /// <summary>A server of its own on this machine stands for the second host.</summary>
    [Fact]
    public async Task A_second_host_over_ssh_gives_the_lines_of_one()
    {
        Assert.SkipUnless(!OperatingSystem.IsWindows() && Tools.Has("parallel") && Tools.Has("ssh") && File.Exists("/usr/sbin/sshd"), "GNU parallel, ssh or sshd is not installed.");
        var requests = _folder.Write("requests.jsonl", string.Concat(Enumerable.Range(0, 20).Select(i => Request($"{i}", "path", RealProgram.Sample(RealProgram.Samples[i % RealProgram.Samples.Count])) + "\n")));
        var program = Path.Combine(AppContext.BaseDirectory, "taskdecomp.dll");
        var server = _folder.Write("second.sh", $$"""
            set -euo pipefail
            cd '{{_folder.Path}}'
            for key in host user; do ssh-keygen -q -t ed25519 -N '' -f "$key"; done
            port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
            if [ "$(id -u)" -eq 0 ]; then mkdir -p /run/sshd; fi
            /usr/sbin/sshd -f /dev/null -h "$PWD/host" -o ListenAddress=127.0.0.1 -o Port="$port" -o PidFile="$PWD/pid" -o StrictModes=no \
              -o AuthorizedKeysFile="$PWD/user.pub" -o PermitRootLogin=prohibit-password
            trap 'kill "$(cat pid)"' EXIT
            printf 'Host second\n HostName 127.0.0.1\n Port %s\n IdentityFile %s/user\n StrictHostKeyChecking no\n UserKnownHostsFile /dev/null\n LogLevel ERROR\n' \
              "$port" "$PWD" >config
            parallel --will-cite --ssh "ssh -F $PWD/config" -S 2/second --pipe --keep-order -N 5 "$(command -v dotnet)" '{{program}}' stream <'{{requests}}'
            """);

        var one = await Shell($"dotnet '{program}' stream < '{requests}'");
        var second = await Shell($"bash '{server}'");

        Assert.Equal(20, one.Count(c => c == '\n'));
        Assert.Equal(one, second);
    }

    private static string Request(string id, string key, string value, string? name = null) =>
        $"{{\"id\":{id},\"{key}\":{JsonSerializer.Serialize(value)}{(name is null ? "" : $",\"name\":{JsonSerializer.Serialize(name)}")}}}";

    private static async Task<List<JsonElement>> Answers(IConverter converter, string requests) =>
        [.. (await Output(converter, requests)).TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement)];

    private static async Task<string> Output(IConverter converter, string requests)
    {
        using var output = new MemoryStream();
        Assert.Equal(ExitCodes.Ok, await Start(converter, new MemoryStream(Encoding.UTF8.GetBytes(requests)), output));
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static Task<int> Start(IConverter converter, Stream input, Stream output) => Program.RunAsync(
        ["stream"], new Terminal { Input = input, Output = output, Error = TextWriter.Null, Language = Language.English }, converter, TestContext.Current.CancellationToken);

    private static async Task<string> Shell(string command)
    {
        using var shell = Process.Start(new ProcessStartInfo("bash", ["-c", command]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        var output = await shell.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, shell.ExitCode);
        return output;
    }
}
