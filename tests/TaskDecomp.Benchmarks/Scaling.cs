using System.Globalization;
using BenchmarkDotNet.Reports;

namespace TaskDecomp.Benchmarks;

/// <summary>Prints how time grows with the number of tasks: a stage in step with its input shows 10 for ten times the tasks, or less.</summary>
internal static class Scaling
{
    /// <summary>Prints a line for each stage.</summary>
    public static void Print(Summary summary)
    {
        var stages = summary.Reports.Where(report => report.ResultStatistics is not null)
            .GroupBy(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name);
        Console.WriteLine("time(10n)/time(n)");
        foreach (var stage in stages)
        {
            var runs = stage.OrderBy(report => (int)report.BenchmarkCase.Parameters["Tasks"]).ToList();
            var ratios = runs.Zip(runs.Skip(1), (few, many) => many.ResultStatistics!.Mean / few.ResultStatistics!.Mean);
            Console.WriteLine($"{stage.Key,-16}{string.Join("  ", ratios.Select(ratio => ratio.ToString("F1", CultureInfo.InvariantCulture).PadLeft(6)))}");
        }
    }
}
