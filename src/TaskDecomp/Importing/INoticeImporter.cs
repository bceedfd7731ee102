using TaskDecomp.Diagnostics;
using TaskDecomp.Limits;
using TaskDecomp.Model;

namespace TaskDecomp.Importing;

/// <summary>Reads back what a writer of this program wrote, also after a person has edited it.</summary>
internal interface INoticeImporter
{
    /// <summary>The formats' names (<c>json</c>); the first is the one that the program writes.</summary>
    IReadOnlyList<string> Formats { get; }

    /// <summary>Files of these formats may be somebody else's: then they are for a reader.</summary>
    bool IsShared { get; }

    /// <summary>Whether the content is of this format and of this program.</summary>
    /// <exception cref="NoticeReadException">That cannot be told within the limits.</exception>
    bool Recognises(ReadOnlyMemory<byte> content, ReadLimits limits);

    /// <summary>Reads the notice.</summary>
    /// <exception cref="NoticeReadException">The content is damaged, or not what this program writes.</exception>
    Notice Read(ReadOnlyMemory<byte> content, ImportContext context);
}
