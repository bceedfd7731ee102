using System.Xml;
using TaskDecomp.Limits;

namespace TaskDecomp.Readers;

/// <summary>
/// Reads XML of a file that nobody vouches for: no DTD and so no entities, nothing from elsewhere, and no deeper than elements may stand in one another.
/// </summary>
internal sealed class BoundedXmlReader : XmlTextReader
{
    private readonly ReadLimits _limits;
    private readonly CancellationToken _cancellation;

    /// <summary>Reads a stream, which is closed with the reader.</summary>
    public BoundedXmlReader(Stream stream, ReaderOptions options)
        : base(stream) => (_limits, _cancellation) = Begin(options);

    /// <summary>Reads a text.</summary>
    public BoundedXmlReader(TextReader text, ReaderOptions options)
        : base(text) => (_limits, _cancellation) = Begin(options);

    /// <inheritdoc/>
    /// <exception cref="Diagnostics.NoticeReadException">An element stands too deep.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public override bool Read()
    {
        var isRead = base.Read();
        if (NodeType == XmlNodeType.Element)
        {
            _cancellation.ThrowIfCancellationRequested();
            _limits.CheckXmlDepth(Depth + 1);
        }

        return isRead;
    }

    private (ReadLimits Limits, CancellationToken Cancellation) Begin(ReaderOptions options)
    {
        DtdProcessing = DtdProcessing.Prohibit;
        XmlResolver = null;
        Normalization = true;
        return (options.Limits, options.Cancellation);
    }
}
