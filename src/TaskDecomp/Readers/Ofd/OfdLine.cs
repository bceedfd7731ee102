namespace TaskDecomp.Readers.Ofd;

/// <summary>A printed line of a page.</summary>
/// <param name="Text">Its text, indented as printed.</param>
/// <param name="IsFurniture">Whether it is a page number, or stands on several pages.</param>
internal sealed record OfdLine(string Text, bool IsFurniture);
