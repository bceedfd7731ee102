namespace TaskDecomp.Limits;

/// <summary>
/// What a file may ask of the program. Files come from the web and from mail: beyond these bounds one is refused before it takes the memory or the time,
/// and the error names the option that raises the bound.
/// </summary>
public sealed record ReadLimits
{
    /// <summary>Bytes in a megabyte, the unit that sizes are told in.</summary>
    public const long Megabyte = 1_000_000;

    /// <summary>The bounds where nobody sets others.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>Bytes of a file.</summary>
    public long FileBytes { get; init; } = 64 * Megabyte;

    /// <summary>Bytes of all parts of a package once they are unpacked, and of what an external program may write.</summary>
    public long UnpackedBytes { get; init; } = 256 * Megabyte;

    /// <summary>How many times its packed size a part of a package may have, once it is larger than <see cref="RatioFrom"/>.</summary>
    public int Ratio { get; init; } = 100;

    /// <summary>Parts of a package.</summary>
    public int Entries { get; init; } = 1_000;

    /// <summary>How deep elements of XML may stand in one another.</summary>
    public int XmlDepth { get; init; } = 100;

    /// <summary>How deep elements of a web page may stand in one another.</summary>
    public int HtmlDepth { get; init; } = 400;

    /// <summary>Elements of a part in XML, or of a web page.</summary>
    public int Elements { get; init; } = 2_000_000;

    /// <summary>Lines of a file, whatever its format counts as one.</summary>
    public int Lines { get; init; } = 1_000_000;

    /// <summary>Characters (UTF-16) of a line, or of a cell.</summary>
    public int LineLength { get; init; } = 1_000_000;

    /// <summary>Cells of a table; blank rows, and what is blank behind the last text of a row, are not counted.</summary>
    public int Cells { get; init; } = 100_000;

    /// <summary>How long a file may take, from its first byte read to its last output made.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Bytes below which a part is small however well it is packed: a table of blank cells shrinks to nearly nothing.</summary>
    public static long RatioFrom => Megabyte;

    /// <summary>Places, blank ones too, that a sheet may reach over: they take no memory, but time in the library.</summary>
    public static long SheetArea => 1L << 28;

    /// <summary>Bytes of a vocabulary file.</summary>
    public static int VocabularyBytes => 1024 * 1024;

    /// <summary>How deep a tree in YAML may be nested, and headings of a list that is read back; what the program writes itself is never so deep.</summary>
    public static int TreeDepth => 64;

    /// <summary>How deep the parts of a page that was saved as one file may be nested.</summary>
    public static int MessageDepth => 8;
}
