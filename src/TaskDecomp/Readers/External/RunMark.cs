using System.Diagnostics;
using System.Text;

namespace TaskDecomp.Readers.External;

/// <summary>
/// Finds the processes of a run by a mark in their environment, which each hands down to those that it starts: a child whose parent has ended
/// stands below the program no longer. Only Linux shows what is in an environment; elsewhere nothing is found.
/// </summary>
/// <param name="folder">The folder of the run, which no other has.</param>
internal sealed class RunMark(string folder)
{
    private const string Name = "TASKDECOMP_RUN";

    // One that is found may just have started another; what goes on starting them for longer is given up.
    private const int MostRounds = 100;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    private readonly byte[] _entry = Encoding.UTF8.GetBytes($"{Name}={folder}\0");
    private readonly byte[] _laterEntry = Encoding.UTF8.GetBytes($"\0{Name}={folder}\0");

    /// <summary>Marks a program that is to be started.</summary>
    public void Put(ProcessStartInfo start) => start.Environment[Name] = folder;

    /// <summary>Ends all processes that have the mark.</summary>
    public void EndAll()
    {
        for (var round = 0; OperatingSystem.IsLinux() && round < MostRounds && EndThoseThatRun(); round++)
        {
            Thread.Sleep(Pause);
        }
    }

    private bool EndThoseThatRun()
    {
        var found = false;
        foreach (var process in Process.GetProcesses())
        {
            using (process)
            {
                if (IsMarked(process.Id))
                {
                    process.Kill();
                    found = true;
                }
            }
        }

        return found;
    }

    // A process that has ended shows nothing.
    private bool IsMarked(int id)
    {
        try
        {
            var environment = File.ReadAllBytes($"/proc/{id}/environ").AsSpan();
            return environment.StartsWith(_entry) || environment.IndexOf(_laterEntry) >= 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is gone, or somebody else's.
            return false;
        }
    }
}
