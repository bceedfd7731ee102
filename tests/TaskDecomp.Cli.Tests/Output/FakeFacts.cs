using TaskDecomp.Cli.Output;

namespace TaskDecomp.Cli.Tests.Output;

/// <summary>A file system of a few names, which does not tell small letters from capitals.</summary>
internal sealed class FakeFacts : IFileFacts
{
    public string[] Folders { get; init; } = [];

    public string[] Files { get; init; } = [];

    public PathKind KindOf(string path) =>
        Folders.Contains(path) ? PathKind.Folder : Files.Contains(path) ? PathKind.File : PathKind.None;

    public string Identity(string path) => path.Replace("./", "", StringComparison.Ordinal).ToUpperInvariant();

    public bool IsReserved(string path) => ReservedNames.Contains(Path.GetFileName(path));
}
