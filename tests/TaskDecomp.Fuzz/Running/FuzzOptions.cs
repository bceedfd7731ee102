using System.Globalization;

namespace TaskDecomp.Fuzz.Running;

/// <summary>What a run is asked for.</summary>
/// <param name="Format">The format of its files, one of <see cref="Seeds.Formats"/>.</param>
/// <param name="Count">How many files.</param>
/// <param name="Seed">The same seed gives the same files, on as many workers.</param>
internal sealed record FuzzOptions(string Format, int Count, int Seed)
{
    /// <summary>The seed that is used unless another one is named.</summary>
    public const int UsualSeed = 20310208;

    /// <summary>How many files are looked at side by side.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>Where each worker keeps the file that it is looking at, in case that the process ends with it; null for nowhere.</summary>
    public string? Folder { get; init; }

    /// <summary>Reads <c>--count N --seed S --format F --output folder</c>; null where no count is named.</summary>
    public static FuzzOptions? Parse(IReadOnlyList<string> args)
    {
        if (Value("--count") is not { } count)
        {
            return null;
        }

        return new FuzzOptions(Value("--format") ?? "text", int.Parse(count, CultureInfo.InvariantCulture), int.Parse(Value("--seed") ?? $"{UsualSeed}", CultureInfo.InvariantCulture))
        {
            Folder = Value("--output") ?? Path.Combine("artifacts", "fuzz"),
        };

        string? Value(string name) => args.Index().FirstOrDefault(arg => arg.Item == name) is { Item: not null, Index: var at } && at + 1 < args.Count ? args[at + 1] : null;
    }
}
