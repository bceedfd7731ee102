namespace TaskDecomp.Readers.External;

/// <summary>How an external program runs.</summary>
/// <param name="Folder">The folder that it works in; nothing of it is kept.</param>
/// <param name="TimeLimit">How long it may take.</param>
/// <param name="Cancellation">Ends it before.</param>
internal readonly record struct ExternalRun(string Folder, TimeSpan TimeLimit, CancellationToken Cancellation);
