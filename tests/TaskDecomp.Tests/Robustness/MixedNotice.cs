using System.Text;
using TaskDecomp.Tests.Specs;

namespace TaskDecomp.Tests.Robustness;

/// <summary>Texts mixed from the lines of whole notices: runs of each as they are printed, some lines cut, joined or broken in two.</summary>
/// <param name="sources">The notices, each with its lines.</param>
/// <param name="seed">The same seed gives the same text.</param>
internal sealed class MixedNotice(IReadOnlyList<IReadOnlyList<string>> sources, int seed)
{
    private const int MaxRuns = 7;
    private const int MaxRun = 6;

    private readonly Random _random = new(seed);

    /// <summary>The notices of the project: its samples, and its specifications.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> OwnSources { get; } = [.. Documents.Samples.Select(Documents.LinesOf), .. SpecNotices()];

    /// <summary>The lines of the text.</summary>
    public string[] Lines()
    {
        var lines = new List<string>();
        for (var runs = _random.Next(1, MaxRuns + 1); runs > 0; runs--)
        {
            var source = sources[_random.Next(sources.Count)];
            var start = _random.Next(source.Count);
            foreach (var line in source.Skip(start).Take(_random.Next(1, MaxRun + 1)))
            {
                Add(lines, line);
            }
        }

        return [.. lines];
    }

    private void Add(List<string> lines, string line)
    {
        var at = _random.Next(line.Length + 1);
        switch (_random.Next(24))
        {
            case 0:
                lines.Add(line[at..]);
                break;
            case 1:
                lines.Add(line[..at]);
                break;
            case 2:
                lines.AddRange([line[..at], line[at..]]);
                break;
            case 3 when lines.Count > 0:
                lines[^1] += line;
                break;
            case 4:
                break;
            default:
                lines.Add(line);
                break;
        }
    }

    private static IEnumerable<IReadOnlyList<string>> SpecNotices() =>
        Directory.GetFiles(Path.Combine(Checkout.Root, "tests", "TaskDecomp.Tests", "Specs"), "*.md").Order(StringComparer.Ordinal)
            .SelectMany(file => Spec.Parse(File.ReadAllText(file, Encoding.UTF8)))
            .Where(spec => !spec.IsGrid)
            .Select(spec => spec.Notice.Split('\n'));
}
