using System.Text;
using TaskDecomp.Fuzz.Checking;
using TaskDecomp.Fuzz.Mutating;
using TaskDecomp.Fuzz.Running;

namespace TaskDecomp.Fuzz;

/// <summary>The fuzzer itself: it sees what it is there to see, and makes the same files for the same seed.</summary>
public sealed class FuzzerTests
{
    private static readonly FuzzInput Sound = new("text", Encoding.UTF8.GetBytes("2031年重点工作任务分解\n1.新建公园。\n责任单位：市林业局\n"));

    public static TheoryData<string> Formats => [.. Seeds.Formats];

    [Fact]
    public void A_sound_file_has_no_fault() => Assert.Null(new InputCheck().Of(Sound).Fault);

    [Fact]
    public void An_exception_is_a_fault() =>
        Assert.Contains("out of range", new InputCheck(_ => throw new InvalidOperationException("out of range")).Of(Sound).Fault, StringComparison.Ordinal);

    [Fact]
    public void A_slow_reading_is_a_fault()
    {
        var check = new InputCheck(input =>
        {
            Thread.Sleep(TimeSpan.FromSeconds(2.1));
            return Read(input);
        });

        Assert.StartsWith("took 2", check.Of(Sound).Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Much_memory_is_a_fault()
    {
        var check = new InputCheck(input =>
        {
            GC.KeepAlive(GC.AllocateUninitializedArray<byte>(513 * 1024 * 1024));
            return Read(input);
        });

        Assert.StartsWith("asked for 51", check.Of(Sound).Fault, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_sound_file_is_read_without_a_fault(string format) =>
        Assert.All(Seeds.Of(format), content => Assert.Null(new InputCheck().Of(new FuzzInput(format, content)).Fault));

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_seed_gives_the_same_files(string format)
    {
        var seeds = Seeds.Of(format);

        Assert.Equal(Run(), Run());

        IEnumerable<byte[]> Run()
        {
            var (random, content) = (new Random(5), seeds[0]);
            for (var i = 0; i < 50; i++)
            {
                content = Mutators.For(format).Mutate(content, seeds[^1], random);
                yield return format is "text" or "html" ? content : Encoding.UTF8.GetBytes(string.Join('\n', content.Length));
            }
        }
    }

    private static ConversionResult Read(FuzzInput input) => NoticeConverter.Read(input.FileName, input.Content, new ConversionOptions { Spans = true });
}
