using System.ComponentModel;
using System.Diagnostics;
using System.IO.Enumeration;
using System.Text;
using TaskDecomp.Diagnostics;
using TaskDecomp.Limits;
using Diagnostic = TaskDecomp.Diagnostics.Diagnostic;

namespace TaskDecomp.Readers.External;

/// <summary>
/// A well-kept program of the system that reads what no library here does. It is started without a shell, with its arguments as a list,
/// and ended with its children at the limits of time and of what it writes.
/// </summary>
/// <param name="row">Which program.</param>
/// <param name="path">Where it is.</param>
internal sealed class ExternalProgram(ExternalProgramRow row, string path)
{
    private const int MaxMessage = 300;

    // How often the program's folder is looked at.
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };

    /// <summary>Runs the program to its end.</summary>
    /// <param name="arguments">Its arguments, each as one.</param>
    /// <param name="run">Its folder, limits and cancellation.</param>
    /// <returns>What it said.</returns>
    /// <exception cref="NoticeReadException">It cannot be started, fails, or takes or writes more than it may.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public string Run(IReadOnlyList<string> arguments, ExternalRun run)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(run.Cancellation);
        limit.CancelAfter(run.Limits.Time);
        var mark = new RunMark(run.Folder);
        using var process = Start(arguments, run.Folder, mark);
        try
        {
            var error = ReadOpening(process.StandardError, limit.Token);
            var output = ReadOpening(process.StandardOutput, limit.Token);
            Wait(process, run, limit.Token);
            var said = (error.GetAwaiter().GetResult() + output.GetAwaiter().GetResult()).Trim();
            var message = said.Length > MaxMessage ? said[..MaxMessage] : said;
            return process.ExitCode == 0 ? message : throw Failure(DiagnosticCatalog.ExternalProgramFailed, row.Name, process.ExitCode, message);
        }
        catch (OperationCanceledException) when (!run.Cancellation.IsCancellationRequested)
        {
            throw Failure(DiagnosticCatalog.ExternalProgramTooSlow, row.Name, (int)run.Limits.Time.TotalSeconds);
        }
        finally
        {
            End(process);
            mark.EndAll();
        }
    }

    private static void Wait(Process process, ExternalRun run, CancellationToken cancellationToken)
    {
        var exit = process.WaitForExitAsync(cancellationToken);
        while (Task.WhenAny(exit, Task.Delay(Interval, CancellationToken.None)).GetAwaiter().GetResult() != exit)
        {
            run.Limits.CheckUnpacked(SizeOf(run.Folder));
        }

        exit.GetAwaiter().GetResult();
        run.Limits.CheckUnpacked(SizeOf(run.Folder));
    }

    private static long SizeOf(string folder) =>
        new FileSystemEnumerable<long>(folder, static (ref entry) => entry.IsDirectory ? 0 : entry.Length, Everything).Sum();

    // All is read, lest the program wait for a reader, and little is kept.
    private static async Task<string> ReadOpening(StreamReader reader, CancellationToken cancellationToken)
    {
        var opening = new StringBuilder();
        var buffer = new char[4096];
        for (int count; (count = await reader.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            opening.Append(buffer, 0, Math.Min(count, Math.Max(0, MaxMessage - opening.Length)));
        }

        return opening.ToString();
    }

    private Process Start(IReadOnlyList<string> arguments, string folder, RunMark mark)
    {
        var start = new ProcessStartInfo(path)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        mark.Put(start);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            var process = Process.Start(start) ?? throw Failure(DiagnosticCatalog.ExternalProgramUnstartable, row.Name, path, "");
            process.StandardInput.Close();
            return process;
        }
        catch (Win32Exception exception)
        {
            throw Failure(DiagnosticCatalog.ExternalProgramUnstartable, row.Name, path, exception.Message);
        }
    }

    private static void End(Process process)
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
    }

    private static NoticeReadException Failure(DiagnosticDescriptor descriptor, params object[] arguments) => new(new Diagnostic(descriptor, null, arguments));
}
