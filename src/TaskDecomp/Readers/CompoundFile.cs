using System.Buffers.Binary;
using System.Text;

namespace TaskDecomp.Readers;

/// <summary>
/// The container of office files before 2007 (MS-CFB): sectors of one size, a table that tells of each sector which one follows it, and a directory of streams.
/// A chain of sectors that leads out of the file ends there.
/// </summary>
/// <param name="content">The file's bytes.</param>
internal readonly ref struct CompoundFile(ReadOnlySpan<byte> content)
{
    private const int HeaderSize = 512;
    private const int EntrySize = 128;
    private const int SmallShift = 6;
    private const int MaxTablesInHeader = 109;
    private const uint Free = 0xFFFFFFFF;

    private readonly ReadOnlySpan<byte> _content = content;

    /// <summary>Whether the bytes begin as such a file does.</summary>
    public bool IsOne => _content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    /// <summary>Whether sectors in use lie behind the file's end: a download that broke off.</summary>
    public bool BreaksOff
    {
        get
        {
            // Where the size of sectors is none, the reader will say what is wrong.
            if (_content.Length < HeaderSize || Shift is not (9 or 12))
            {
                return _content.Length < HeaderSize;
            }

            var table = Table();
            var last = table.Count - 1;
            while (last >= 0 && table[last] == Free)
            {
                last--;
            }

            return table.Count < TablesInHeader << (Shift - 2) || Start((uint)Math.Max(last, 0)) >= _content.Length || Start(Number(0x30)) >= _content.Length;
        }
    }

    private int Shift => BinaryPrimitives.ReadUInt16LittleEndian(_content[0x1E..]);

    private int TablesInHeader => (int)Math.Min(Number(0x2C), MaxTablesInHeader);

    /// <summary>The bytes of a stream; none where there is no such stream.</summary>
    /// <param name="name">Its name.</param>
    public byte[] Stream(string name)
    {
        if (!IsOne || _content.Length < HeaderSize || Shift is not (9 or 12))
        {
            return [];
        }

        var table = Table();
        var directory = Chain(Number(0x30), table, _content[(1 << Shift)..], Shift);
        var entry = Find(directory, Encoding.Unicode.GetBytes(name + "\0"));
        if (entry.IsEmpty)
        {
            return [];
        }

        var (start, size) = (Number(entry, 0x74), Number(entry, 0x78));
        var isSmall = size < Number(0x38);
        var stream = isSmall
            ? Chain(start, Numbers(Chain(Number(0x3C), table, _content[(1 << Shift)..], Shift)), Chain(Number(directory, 0x74), table, _content[(1 << Shift)..], Shift), SmallShift)
            : Chain(start, table, _content[(1 << Shift)..], Shift);
        return stream[..(int)Math.Min(size, stream.Length)];
    }

    private static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> directory, ReadOnlySpan<byte> name)
    {
        for (; directory.Length >= EntrySize; directory = directory[EntrySize..])
        {
            if (directory.StartsWith(name))
            {
                return directory[..EntrySize];
            }
        }

        return [];
    }

    // The numbers of the first parts of the table stand in the header; files with more of them are larger than 6 MB.
    private List<uint> Table()
    {
        var table = new List<uint>();
        for (var i = 0; i < TablesInHeader; i++)
        {
            var start = Start(Number(0x4C + (4 * i)));
            if (start + (1 << Shift) > _content.Length)
            {
                break;
            }

            table.AddRange(Numbers(_content.Slice((int)start, 1 << Shift)));
        }

        return table;
    }

    private static byte[] Chain(uint first, List<uint> table, ReadOnlySpan<byte> sectors, int shift)
    {
        var bytes = new List<byte>();
        var sector = first;
        for (var i = 0; i < table.Count && sector < table.Count && ((long)sector + 1) << shift <= sectors.Length; i++)
        {
            bytes.AddRange(sectors.Slice((int)(sector << shift), 1 << shift));
            sector = table[(int)sector];
        }

        return [.. bytes];
    }

    private static List<uint> Numbers(ReadOnlySpan<byte> bytes)
    {
        var numbers = new List<uint>(bytes.Length / 4);
        for (var i = 0; i + 4 <= bytes.Length; i += 4)
        {
            numbers.Add(Number(bytes, i));
        }

        return numbers;
    }

    // The header takes the place of a sector.
    private long Start(uint sector) => (sector + 1L) << Shift;

    private uint Number(int offset) => Number(_content, offset);

    private static uint Number(ReadOnlySpan<byte> bytes, int offset) => offset + 4 <= bytes.Length ? BinaryPrimitives.ReadUInt32LittleEndian(bytes[offset..]) : 0;
}
