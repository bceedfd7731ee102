using TaskDecomp.Writers;
using TaskDecomp.Writers.Merging;

namespace TaskDecomp.Tests.Writers.Merging;

/// <summary>What is held while a long list is written is not the list. The memory is the whole process's: no other test runs beside it.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
[Collection(Name)]
public sealed class LongMergedListTests
{
    private const string Name = "memory";

    [Theory]
    [MemberData(nameof(MergedListTests.Formats), MemberType = typeof(MergedListTests))]
    public void A_long_list_is_not_held(string format)
    {
        var rows = MergedListTests.Rows();
        using var list = new MergedList(format, new NullStream(), new WriterOptions());
        MergedListTests.Add(list, rows, 20);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        MergedListTests.Add(list, rows, 1000);

        Assert.True(GC.GetTotalMemory(forceFullCollection: true) < before + 2_000_000);
    }

    private sealed class NullStream : Stream
    {
        private long _length;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => _length;

        public override long Position
        {
            get => _length;
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => _length += count;
    }
}
