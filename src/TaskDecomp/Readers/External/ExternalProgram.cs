using System.ComponentModel;
using System.Diagnostics;
using TaskDecomp.Diagnostics;
using Diagnostic = TaskDecomp.Diagnostics.Diagnostic;

namespace TaskDecomp.Readers.External;

/// <summary>
/// A well-kept program of the system that reads what no library here does. It is started without a shell, with its arguments as a list,
/// and ended with its children at the time limit.
/// </summary>
/// <param name="row">Which program.</param>
/// <param name="path">Where it is.</param>
internal sealed class ExternalProgram(ExternalProgramRow row, string path)
{
    private const int MaxMessage = 300;

    /// <summary>Runs the program to its end.</summary>
    /// <param name="arguments">Its arguments, each as one.</param>
    /// <param name="run">Time limit and cancellation.</param>
    /// <returns>What it said.</returns>
    /// <exception cref="NoticeReadException">It cannot be started, fails, or takes longer than it may.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public string Run(IReadOnlyList<string> arguments, ExternalRun run)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(run.Cancellation);
        limit.CancelAfter(run.TimeLimit);
        using var process = Start(arguments, run.Folder);
        try
        {
            var error = process.StandardError.ReadToEndAsync(limit.Token);
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            process.WaitForExitAsync(limit.Token).GetAwaiter().GetResult();
            var said = (error.GetAwaiter().GetResult() + output.GetAwaiter().GetResult()).Trim();
            var message = said.Length > MaxMessage ? said[..MaxMessage] : said;
            return process.ExitCode == 0 ? message : throw Failure(DiagnosticCatalog.ExternalProgramFailed, row.Name, process.ExitCode, message);
        }
        catch (OperationCanceledException) when (!run.Cancellation.IsCancellationRequested)
        {
            throw Failure(DiagnosticCatalog.ExternalProgramTooSlow, row.Name, (int)run.TimeLimit.TotalSeconds);
        }
        finally
        {
            End(process);
        }
    }

    private Process Start(IReadOnlyList<string> arguments, string folder)
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
