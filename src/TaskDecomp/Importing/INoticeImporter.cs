using TaskDecomp.Diagnostics;
using TaskDecomp.Model;

namespace TaskDecomp.Importing;

/// <summary>Reads back what a writer of this program wrote, also after a person has edited it.</summary>
internal interface INoticeImporter
{
    /// <summary>The format's name (<c>json</c>).</summary>
    string Format { get; }

    /// <summary>Whether the content is of this format and of this program.</summary>
    bool Recognises(ReadOnlySpan<byte> content);

    /// <summary>Reads the notice.</summary>
    /// <exception cref="NoticeReadException">The content is damaged, or not what this program writes.</exception>
    Notice Read(ReadOnlyMemory<byte> content);
}
