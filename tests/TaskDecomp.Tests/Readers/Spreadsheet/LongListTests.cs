using TaskDecomp.Blocks;
using TaskDecomp.Limits;
using TaskDecomp.Readers.Spreadsheet;

namespace TaskDecomp.Tests.Readers.Spreadsheet;

/// <summary>No list is too long for being long, where its limit is raised: what a row takes is the same for the first and the last.</summary>
public sealed class LongListTests
{
    private const int Many = 100_001;
    private const long BytesPerRow = 40_000;

    [Fact]
    public void All_rows_of_a_list_past_a_hundred_thousand_are_read_in_bounds()
    {
        var content = List(Many);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var outcome = Outcome.Of(new SpreadsheetReader("xlsx"), content, limits: ReadLimits.Default with { Cells = 5 * Many });

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, BytesPerRow * Many);
        var rows = outcome.Document.Blocks.OfType<TableBlock>().Single().Rows;
        Assert.Equal(Enumerable.Range(2, Many + 1), rows.Select(row => row.Place!.Row!.Value));
        Assert.Equal(Enumerable.Range(1, Many).Select(Task), rows.Skip(1).Select(row => row.Cells[1].Paragraphs.Single()));
    }

    [Fact]
    public void Each_row_of_a_long_list_is_a_task()
    {
        var notice = Reading.Of("list.xlsx", List(20_000)).Notice;

        Assert.Equal(Enumerable.Range(1, 20_000).Select(number => (number, Task(number))), notice.Tasks.Select(task => (task.Number!.Value, task.Text)));
        Assert.Equal(0, notice.Coverage.Unclassified);
    }

    private static string Task(int number) => $"改造第{number}号泵站并投入运行";

    // Written as a stream: a library that keeps the cells would take longer than the reading.
    private static byte[] List(int rows)
    {
        using var content = new SheetFile("清单");
        content.Row("云渡市2031年重点工作任务分解表");
        content.Row("序号", "重点工作", "牵头单位", "完成时限");
        for (var number = 1; number <= rows; number++)
        {
            content.Row($"{number}", Task(number), "市水务局", "10月底前");
        }

        return content.ToBytes();
    }
}
