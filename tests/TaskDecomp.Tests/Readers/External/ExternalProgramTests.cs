using TaskDecomp.Diagnostics;
using TaskDecomp.Limits;
using TaskDecomp.Readers.External;

namespace TaskDecomp.Tests.Readers.External;

/// <summary>External programs that are missing, fail, or do not end. The programs are scripts, so they need a Unix shell.</summary>
public sealed class ExternalProgramTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_program_is_told_with_the_command_that_installs_it()
    {
        var row = new ExternalProgramRow("none-such", ["none-such-program"], [], "sudo apt install none-such", "winget install none-such");

        var exception = Assert.Throws<NoticeReadException>(() => ExternalPrograms.Get(row, null, "pdf", "docx"));

        Assert.Same(DiagnosticCatalog.ExternalProgramMissing, exception.Diagnostic.Descriptor);
        Assert.Contains("install none-such", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_leads_nowhere_is_refused()
    {
        var exception = Assert.Throws<NoticeReadException>(() => ExternalPrograms.Get(ExternalPrograms.Soffice, _folder.File("nowhere"), "doc", "docx"));

        Assert.Same(DiagnosticCatalog.ExternalProgramNotThere, exception.Diagnostic.Descriptor);
    }

    [Fact]
    public void Arguments_reach_the_program_one_by_one_and_no_shell_reads_them()
    {
        string[] arguments = ["a b", "$(touch x)", "; touch y", "'\"*", "-o"];
        var program = Script("for a in \"$@\"; do printf '%s\\n' \"$a\"; done > seen.txt");

        program.Run(arguments, Within(TimeSpan.FromSeconds(30)));

        Assert.Equal(arguments, File.ReadAllLines(_folder.File("seen.txt")));
        Assert.Equal(2, Directory.GetFiles(_folder.Path).Length);
    }

    /// <summary>A file that somebody forgot to make executable, or that is no program at all.</summary>
    [Theory]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite, "#!/bin/sh\n")]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, "no program\n")]
    public void A_file_that_cannot_be_started_is_told_with_its_path(UnixFileMode mode, string content)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Files have no permission to run there.");
        var path = _folder.File("soffice");
        File.WriteAllText(path, content);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, mode);
        }

        var program = ExternalPrograms.Get(ExternalPrograms.Soffice, path, "doc", "docx");
        var refusal = Assert.Throws<NoticeReadException>(() => program.Run([], Within(TimeSpan.FromSeconds(30)))).Diagnostic;

        Assert.Equal((DiagnosticCatalog.ExternalProgramUnstartable, "soffice", path), (refusal.Descriptor, refusal.Arguments[0], refusal.Arguments[1]));
    }

    [Fact]
    public void A_failure_tells_what_the_program_said()
    {
        var program = Script("echo 'Incorrect password' >&2; exit 3");

        var exception = Assert.Throws<NoticeReadException>(() => program.Run([], Within(TimeSpan.FromSeconds(30))));

        Assert.Same(DiagnosticCatalog.ExternalProgramFailed, exception.Diagnostic.Descriptor);
        Assert.Contains("Incorrect password", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void At_the_limit_the_program_ends_with_its_children()
    {
        var program = Script("sleep 300 & echo $! > child; wait");

        var exception = Assert.Throws<NoticeReadException>(() => program.Run([], Within(TimeSpan.FromSeconds(1))));

        Assert.Same(DiagnosticCatalog.ExternalProgramTooSlow, exception.Diagnostic.Descriptor);
        Assert.False(IsRunning(int.Parse(File.ReadAllText(_folder.File("child")), System.Globalization.CultureInfo.InvariantCulture)));
    }

    /// <summary>A child whose parent has ended is not below the program any more; the first of these keeps its output open, the last has left its session.</summary>
    [Theory]
    [InlineData("sleep 300 & echo $! > child; exit 0")]
    [InlineData("(sleep 300 & echo $! > child); sleep 301")]
    [InlineData("(setsid sleep 300 & echo $! > child); sleep 301")]
    [InlineData("(while true; do sh -c 'sleep 0.01; sleep 300 & echo $! > child; sleep 300'; done &); sleep 301")]
    public void Children_that_were_left_alone_end_at_the_limit_too(string body)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere they cannot be told from other processes.");

        var exception = Assert.Throws<NoticeReadException>(() => Script(body).Run([], Within(TimeSpan.FromSeconds(1))));

        Assert.Same(DiagnosticCatalog.ExternalProgramTooSlow, exception.Diagnostic.Descriptor);
        Assert.False(IsRunning(int.Parse(File.ReadAllText(_folder.File("child")), System.Globalization.CultureInfo.InvariantCulture)));
        Assert.DoesNotContain(Directory.GetDirectories("/proc"), process => WorksIn(process, _folder.Path));
    }

    [Fact]
    public void What_a_program_leaves_behind_when_it_is_done_ends_with_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere it cannot be told from other processes.");

        Script("sleep 300 > /dev/null 2>&1 & echo $! > child").Run([], Within(TimeSpan.FromSeconds(30)));

        Assert.False(IsRunning(int.Parse(File.ReadAllText(_folder.File("child")), System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Cancelling_ends_the_program_too()
    {
        var program = Script("sleep 300 & echo $! > child; wait");
        using var cancellation = new CancellationTokenSource(TimeSpan.FromSeconds(1));

        Assert.ThrowsAny<OperationCanceledException>(() => program.Run([], new ExternalRun(_folder.Path, ReadLimits.Default with { Time = TimeSpan.FromSeconds(60) }, cancellation.Token)));

        Assert.False(IsRunning(int.Parse(File.ReadAllText(_folder.File("child")), System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void What_a_program_writes_is_bounded_while_it_runs()
    {
        var program = Script("while true; do head -c 1000000 /dev/zero >> out; sleep 0.01; done");
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var exception = Assert.Throws<NoticeReadException>(() => program.Run(
            [], new ExternalRun(_folder.Path, new ReadLimits { UnpackedBytes = 5_000_000 }, TestContext.Current.CancellationToken)));

        Assert.Same(DiagnosticCatalog.UnpackedTooLarge, exception.Diagnostic.Descriptor);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(15));
    }

    [Fact]
    public void What_a_program_says_without_end_is_not_kept()
    {
        var program = Script("head -c 30000000 /dev/zero | tr '\\0' 'x'; exit 1");

        var exception = Assert.Throws<NoticeReadException>(() => program.Run([], Within(TimeSpan.FromSeconds(30))));

        Assert.Same(DiagnosticCatalog.ExternalProgramFailed, exception.Diagnostic.Descriptor);
        Assert.InRange(exception.Message.Length, 300, 600);
    }

    /// <summary>The file's own name, which anybody may have chosen, is never among the arguments, and nothing of the run is left.</summary>
    [Fact]
    public void The_program_gets_a_list_of_arguments_and_a_name_of_ours()
    {
        Script("printf '%s\\n' \"$#\" \"$@\" > " + _folder.File("arguments") + "; pwd >> " + _folder.File("arguments") + "; exit 2");

        Assert.Throws<NoticeReadException>(() => NoticeConverter.Read(
            "-o $(touch evil) ; `touch evil` '\".pdf", "%PDF-1.4\n"u8.ToArray(), new ConversionOptions { PdfToText = _folder.File("script") }));

        var lines = File.ReadAllLines(_folder.File("arguments"));
        Assert.Equal(("5", "-bbox"), (lines[0], lines[1]));
        Assert.Equal(["notice.pdf", "notice.xml"], lines[4..6].Select(Path.GetFileName));
        Assert.False(Directory.Exists(lines[^1]));
    }

    private ExternalRun Within(TimeSpan limit) => new(_folder.Path, ReadLimits.Default with { Time = limit }, TestContext.Current.CancellationToken);

    private ExternalProgram Script(string body)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The programs of this test are shell scripts.");
        var path = _folder.File("script");
        File.WriteAllText(path, "#!/bin/sh\n" + body + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return new ExternalProgram(new ExternalProgramRow("script", ["script"], [], "", ""), path);
    }

    // All processes of a script work in its folder; those of others do not tell where they work.
    private static bool WorksIn(string process, string folder)
    {
        try
        {
            return new FileInfo(Path.Combine(process, "cwd")).LinkTarget == folder;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // A process that has ended but was not yet collected counts as ended.
    private static bool IsRunning(int id)
    {
        var until = DateTime.UtcNow.AddSeconds(10);
        while (DateTime.UtcNow < until)
        {
            if (!File.Exists($"/proc/{id}/stat") || File.ReadAllText($"/proc/{id}/stat").Contains(") Z ", StringComparison.Ordinal))
            {
                return false;
            }

            Thread.Sleep(50);
        }

        return true;
    }
}
