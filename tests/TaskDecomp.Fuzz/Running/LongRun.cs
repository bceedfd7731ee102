using System.Globalization;
using TaskDecomp.Fuzz.Checking;

namespace TaskDecomp.Fuzz.Running;

/// <summary>A run from the command line: its figures, and a file for each kind of fault.</summary>
internal static class LongRun
{
    /// <summary>Runs and prints the figures.</summary>
    /// <returns>1 where a fault was found.</returns>
    public static int Execute(FuzzOptions options, TextWriter output)
    {
        Directory.CreateDirectory(options.Folder!);
        var report = new FuzzRun(options, new InputCheck()).Execute();
        output.WriteLine(report);
        foreach (var (finding, index) in report.Findings.Select((finding, index) => (finding, index)))
        {
            var path = Path.Combine(options.Folder!, string.Create(CultureInfo.InvariantCulture, $"{options.Format}-{options.Seed}-{index}"));
            var reduced = new Reducer(new InputCheck()).Reduce(finding);
            File.WriteAllBytes(path + Path.GetExtension(reduced.Input.FileName), reduced.Input.Content);
            File.WriteAllText(path + ".fault", reduced.Fault);
            output.WriteLine($"{path}: {reduced.Fault}");
        }

        return report.Findings.Count == 0 ? 0 : 1;
    }
}
