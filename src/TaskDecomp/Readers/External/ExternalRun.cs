using TaskDecomp.Limits;

namespace TaskDecomp.Readers.External;

/// <summary>How an external program runs.</summary>
/// <param name="Folder">The folder that it works in; nothing of it is kept.</param>
/// <param name="Limits">How long it may take, and how much it may write.</param>
/// <param name="Cancellation">Ends it before.</param>
internal readonly record struct ExternalRun(string Folder, ReadLimits Limits, CancellationToken Cancellation);
