using TaskDecomp.Diagnostics;
using TaskDecomp.Limits;

namespace TaskDecomp.Cli.Tests;

/// <summary>The time that one file may take.</summary>
public sealed class FileClockTests
{
    private static readonly ReadLimits Short = ReadLimits.Default with { Time = TimeSpan.FromMilliseconds(50) };

    /// <summary>Work that ends before anybody waits for it must not be taken for given up, nor its source be gone when it is asked for.</summary>
    [Fact]
    public async Task Work_that_ends_at_once_gives_its_result()
    {
        using var run = new CancellationTokenSource();
        for (var i = 0; i < 500; i++)
        {
            var clock = new FileClock(ReadLimits.Default);
            Assert.Equal(i, clock.Run(_ => i, run.Token));
            Assert.Equal(i, await clock.RunAsync(_ => i, run.Token));
        }
    }

    [Fact]
    public async Task What_takes_too_long_is_given_up()
    {
        using var never = new ManualResetEventSlim();
        Assert.Equal(DiagnosticCatalog.FileTooSlow, Assert.Throws<NoticeReadException>(() => new FileClock(Short).Run(_ => never.Wait(TimeSpan.FromMinutes(1), CancellationToken.None), CancellationToken.None)).Diagnostic.Descriptor);
        Assert.Equal(DiagnosticCatalog.FileTooSlow, (await Assert.ThrowsAsync<NoticeReadException>(() => new FileClock(Short).RunAsync(_ => never.Wait(TimeSpan.FromMinutes(1), CancellationToken.None), CancellationToken.None))).Diagnostic.Descriptor);
        never.Set();
    }

    [Fact]
    public async Task Work_that_asks_is_ended_when_its_time_is_over()
    {
        using var ended = new CountdownEvent(2);
        Assert.Throws<NoticeReadException>(() => new FileClock(Short).Run(Wait, CancellationToken.None));
        await Assert.ThrowsAsync<NoticeReadException>(() => new FileClock(Short).RunAsync(Wait, CancellationToken.None));
        Assert.True(ended.Wait(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));

        bool Wait(CancellationToken token)
        {
            token.WaitHandle.WaitOne();
            ended.Signal();

            // Work that has a result after all gives it, should it be quicker than who waits.
            throw new OperationCanceledException(token);
        }
    }

    [Fact]
    public void A_person_who_interrupts_does_not_wait_for_the_limit()
    {
        using var run = new CancellationTokenSource();
        run.CancelAfter(TimeSpan.FromMilliseconds(20));
        using var never = new ManualResetEventSlim();
        Assert.ThrowsAny<OperationCanceledException>(() => new FileClock(ReadLimits.Default).Run(_ => never.Wait(TimeSpan.FromMinutes(1), CancellationToken.None), run.Token));
        never.Set();
    }

    [Fact]
    public void A_failure_stays_what_it_is() =>
        Assert.Equal("甲", Assert.Throws<InvalidDataException>(() => new FileClock(ReadLimits.Default).Run<int>(_ => throw new InvalidDataException("甲"), CancellationToken.None)).Message);
}
