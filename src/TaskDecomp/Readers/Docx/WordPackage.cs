using DocumentFormat.OpenXml.Packaging;

namespace TaskDecomp.Readers.Docx;

/// <summary>Opens the package that a Word file is.</summary>
internal static class WordPackage
{
    /// <summary>Opens a file.</summary>
    public static WordprocessingDocument Open(ReadOnlyMemory<byte> content)
    {
        try
        {
            return WordprocessingDocument.Open(ByteStream.Of(content), false);
        }
        catch (OpenXmlPackageException exception) when (exception.InnerException is UriFormatException)
        {
            return OpenWithBadLinks(content);
        }
    }

    // People mistype links (http:// 192.0.2.1), Word keeps them as they are, and the library refuses the file unless it may write others over them.
    private static WordprocessingDocument OpenWithBadLinks(ReadOnlyMemory<byte> content)
    {
        var copy = new MemoryStream();
        copy.Write(content.Span);
        copy.Position = 0;
        return WordprocessingDocument.Open(copy, true, new OpenSettings
        {
            AutoSave = false,
            RelationshipErrorHandlerFactory = RelationshipErrorHandler.CreateRewriterFactory((_, _, _) => "about:blank"),
        });
    }
}
