using System.Globalization;

namespace TaskDecomp.Benchmarks;

/// <summary>Measures what is allocated from the bytes of a notice to its JSON, for each size. Code that the runtime has not optimised yet allocates more: with <c>DOTNET_TieredCompilation=0</c> it is optimised from the start.</summary>
internal static class Allocation
{
    private const double Goal = 12;
    private const int Repetitions = 20;
    private static readonly int[] Kilobytes = [3, 30, 300, 3_000];

    /// <summary>Measures and prints; 0 where the goal is met, else 1.</summary>
    public static int Run()
    {
        var missed = 0;
        Console.WriteLine($"{"kB",6} {"layout",8} {"allocated/input",16}");
        foreach (var size in Kilobytes)
        {
            foreach (var (layout, index) in new[] { ("lines", 0), ("brackets", 1) })
            {
                var text = SimpleNotices.Make(index, size * 1000);
                Convert(text);
                var before = GC.GetAllocatedBytesForCurrentThread();
                for (var i = 0; i < Repetitions; i++)
                {
                    Convert(text);
                }

                var ratio = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / Repetitions / text.Length;
                missed += ratio > Goal ? 1 : 0;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size,6} {layout,8} {ratio,16:F1}{(ratio > Goal ? "  missed" : "")}"));
            }
        }

        return missed == 0 ? 0 : 1;
    }

    private static void Convert(byte[] text)
    {
        var notice = NoticeConverter.Read("notice.txt", text, new ConversionOptions()).Notice;
        NoticeConverter.Write(notice, "jsonl", Stream.Null, new Writers.WriterOptions());
    }
}
