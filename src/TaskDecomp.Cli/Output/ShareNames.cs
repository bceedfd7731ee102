using TaskDecomp.Writers;

namespace TaskDecomp.Cli.Output;

/// <summary>Names the workbooks that a list is shared out into: <c>notice-市财政局.xlsx</c>.</summary>
internal static class ShareNames
{
    /// <summary>The format that is shared out.</summary>
    public const string Format = "xlsx";

    /// <summary>A file's name may have 255 bytes on most systems; a hanzi takes three.</summary>
    private const int MostBytes = 240;

    /// <summary>An output for each share, no two with one name, also where upper and lower case are one.</summary>
    public static IReadOnlyList<PlannedOutput> Plan(PlannedOutput whole, IEnumerable<ListShare> shares)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. shares.Select(share => whole with { Path = PathOf(whole.Path!, share.Name, taken), Share = share })];
    }

    private static string PathOf(string path, string name, HashSet<string> taken)
    {
        var (stem, ending) = (Path.GetFileNameWithoutExtension(path), Path.GetExtension(path));
        var wanted = SafeName.Cut($"{stem}-{SafeName.Of(name.Trim(' ', '.'))}", MostBytes);
        var unique = wanted;
        for (var i = 2; !taken.Add(unique); i++)
        {
            unique = $"{wanted}-{i}";
        }

        return Path.Combine(Path.GetDirectoryName(path) ?? "", unique + ending);
    }
}
