using TaskDecomp.Diagnostics;

namespace TaskDecomp.Limits;

/// <summary>Refuses what goes beyond a limit, with the figure, the limit and the option that raises it.</summary>
public static class LimitChecks
{
    /// <summary>The size of a file.</summary>
    /// <exception cref="NoticeReadException">It is too large.</exception>
    public static void CheckFile(this ReadLimits limits, long bytes) => Check(DiagnosticCatalog.FileTooLarge, bytes, limits.FileBytes);

    /// <summary>What a package, or what an external program writes, takes unpacked.</summary>
    /// <exception cref="NoticeReadException">It takes too much.</exception>
    public static void CheckUnpacked(this ReadLimits limits, long bytes) => Check(DiagnosticCatalog.UnpackedTooLarge, bytes, limits.UnpackedBytes);

    /// <summary>How far a part grows when it is unpacked.</summary>
    /// <param name="limits">The limits.</param>
    /// <param name="part">The part's name.</param>
    /// <param name="packed">Its bytes as it is packed.</param>
    /// <param name="unpacked">Its bytes so far.</param>
    /// <exception cref="NoticeReadException">It grows too much.</exception>
    public static void CheckRatio(this ReadLimits limits, string part, long packed, long unpacked)
    {
        // Rounded up: a little more than the limit is more.
        var ratio = ((unpacked - 1) / Math.Max(packed, 1)) + 1;
        if (unpacked > ReadLimits.RatioFrom && ratio > limits.Ratio)
        {
            throw new NoticeReadException(new Diagnostic(DiagnosticCatalog.PartGrowsTooMuch, null, [part, ratio, limits.Ratio]));
        }
    }

    /// <summary>How many parts a package has.</summary>
    /// <exception cref="NoticeReadException">There are too many.</exception>
    public static void CheckEntries(this ReadLimits limits, int count) => Check(DiagnosticCatalog.TooManyParts, count, limits.Entries);

    /// <summary>How deep an element of XML stands.</summary>
    /// <exception cref="NoticeReadException">It stands too deep.</exception>
    public static void CheckXmlDepth(this ReadLimits limits, int depth) => Check(DiagnosticCatalog.XmlTooDeep, depth, limits.XmlDepth);

    /// <summary>How deep an element of a web page stands.</summary>
    /// <exception cref="NoticeReadException">It stands too deep.</exception>
    public static void CheckHtmlDepth(this ReadLimits limits, int depth) => Check(DiagnosticCatalog.PageTooDeep, depth, limits.HtmlDepth);

    /// <summary>How many elements there are.</summary>
    /// <exception cref="NoticeReadException">There are too many.</exception>
    public static void CheckElements(this ReadLimits limits, int count) => Check(DiagnosticCatalog.TooManyElements, count, limits.Elements);

    /// <summary>How many lines there are.</summary>
    /// <exception cref="NoticeReadException">There are too many.</exception>
    public static void CheckLines(this ReadLimits limits, int count) => Check(DiagnosticCatalog.TooManyLines, count, limits.Lines);

    /// <summary>How long a line is.</summary>
    /// <exception cref="NoticeReadException">It is too long.</exception>
    public static void CheckLine(this ReadLimits limits, int number, int length)
    {
        if (length > limits.LineLength)
        {
            throw new NoticeReadException(new Diagnostic(DiagnosticCatalog.LineTooLong, null, [number, length, limits.LineLength]));
        }
    }

    /// <summary>How many cells a table has.</summary>
    /// <exception cref="NoticeReadException">There are too many.</exception>
    public static void CheckCells(this ReadLimits limits, int count) => Check(DiagnosticCatalog.TooManyCells, count, limits.Cells);

    /// <summary>The refusal of a file that takes longer than it may.</summary>
    public static NoticeReadException TooSlow(this ReadLimits limits) =>
        new(new Diagnostic(DiagnosticCatalog.FileTooSlow, null, [limits.Time.TotalSeconds]));

    private static void Check(DiagnosticDescriptor descriptor, long figure, long limit)
    {
        if (figure > limit)
        {
            throw new NoticeReadException(new Diagnostic(descriptor, null, [figure, limit]));
        }
    }
}
