using System.Text;
using TaskDecomp.Writers;

namespace TaskDecomp.Cli.Output;

/// <summary>Names the workbooks that a list is shared out into: <c>notice-市财政局.xlsx</c>.</summary>
internal static class ShareNames
{
    /// <summary>The format that is shared out.</summary>
    public const string Format = "xlsx";

    /// <summary>A file's name may have 255 bytes on most systems; a hanzi takes three.</summary>
    private const int MostBytes = 240;

    // What Windows forbids: a workbook that is made elsewhere is sent there.
    private const string Forbidden = "\\/:*?\"<>|";

    /// <summary>An output for each share, no two with one name, also where upper and lower case are one.</summary>
    public static IReadOnlyList<PlannedOutput> Plan(PlannedOutput whole, IEnumerable<ListShare> shares)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. shares.Select(share => whole with { Path = PathOf(whole.Path!, share.Name, taken), Share = share })];
    }

    private static string PathOf(string path, string name, HashSet<string> taken)
    {
        var (stem, ending) = (Path.GetFileNameWithoutExtension(path), Path.GetExtension(path));
        var wanted = Cut($"{stem}-{Safe(name)}", MostBytes);
        var unique = wanted;
        for (var i = 2; !taken.Add(unique); i++)
        {
            unique = $"{wanted}-{i}";
        }

        return Path.Combine(Path.GetDirectoryName(path) ?? "", unique + ending);
    }

    /// <summary>A name without what a file's name may not have, nor blanks and dots at its end.</summary>
    private static string Safe(string name) =>
        string.Concat(name.EnumerateRunes().Select(rune => Rune.IsControl(rune) || rune == Rune.ReplacementChar || (rune.IsAscii && Forbidden.Contains((char)rune.Value)) ? "_" : rune.ToString())).Trim(' ', '.');

    private static string Cut(string name, int bytes)
    {
        var (length, used) = (0, 0);
        foreach (var rune in name.EnumerateRunes())
        {
            used += rune.Utf8SequenceLength;
            if (used > bytes)
            {
                break;
            }

            length += rune.Utf16SequenceLength;
        }

        return name[..length];
    }
}
