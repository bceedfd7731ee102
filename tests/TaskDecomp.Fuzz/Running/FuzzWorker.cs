using System.Collections.Concurrent;
using System.Diagnostics;
using TaskDecomp.Fuzz.Checking;
using TaskDecomp.Fuzz.Mutating;

namespace TaskDecomp.Fuzz.Running;

/// <summary>One of the threads of a run. It shares nothing that would change what it makes, so that a seed gives the same files again.</summary>
internal sealed class FuzzWorker(FuzzOptions options, int index, IReadOnlyList<byte[]> starts, InputCheck check, ConcurrentDictionary<string, Finding> findings)
{
    private const int MaxPool = 3000;
    private const int MaxSteps = 5;

    private readonly Random _random = new(HashOf(options.Seed, index));
    private readonly IMutator _mutator = Mutators.For(options.Format);
    private readonly List<byte[]> _pool = [.. starts];
    private readonly HashSet<int> _reached = [];

    /// <summary>The file that is being read, and since when (a timestamp of <see cref="Stopwatch"/>).</summary>
    public Tuple<FuzzInput, long>? Current { get; private set; }

    public int Read { get; private set; }

    public int Refused { get; private set; }

    public int Kept { get; private set; }

    public int Features => _reached.Count;

    public TimeSpan Slowest { get; private set; }

    public long Largest { get; private set; }

    /// <summary>Makes the worker's share of the files and looks at each.</summary>
    public void Run()
    {
        for (var i = index; i < options.Count; i += options.Workers)
        {
            var input = new FuzzInput(options.Format, Next());
            Current = new(input, Stopwatch.GetTimestamp());
            if (options.Folder is { } folder)
            {
                File.WriteAllBytes(Path.Combine(folder, $"current-{options.Format}-{index}"), input.Content);
            }

            Take(input, check.Of(input));
            Current = null;
        }
    }

    private static int HashOf(int seed, int index) => unchecked((seed * 31) + index);

    private byte[] Next()
    {
        var content = Any();
        for (var steps = _random.Next(1, MaxSteps + 1); steps > 0; steps--)
        {
            content = _mutator.Mutate(content, Any(), _random);
        }

        return content;
    }

    private byte[] Any() => _pool[_random.Next(_pool.Count)];

    private void Take(FuzzInput input, Verdict verdict)
    {
        (Read, Refused) = verdict.IsRefused ? (Read, Refused + 1) : (Read + 1, Refused);
        Slowest = verdict.Time > Slowest ? verdict.Time : Slowest;
        Largest = Math.Max(Largest, verdict.Allocated);
        if (verdict.Fault is { } fault)
        {
            var finding = new Finding(Finding.KindOf(fault), fault, input);
            findings.AddOrUpdate(finding.Kind, finding, (_, other) => other.Input.Content.Length <= input.Content.Length ? other : finding);
        }
        else
        {
            Learn(input.Content, verdict.Features);
        }
    }

    // What the run began with stays.
    private void Learn(byte[] content, IReadOnlyList<int> features)
    {
        var before = _reached.Count;
        _reached.UnionWith(features);
        if (_reached.Count == before)
        {
            return;
        }

        Kept++;
        if (_pool.Count < MaxPool)
        {
            _pool.Add(content);
        }
        else
        {
            _pool[_random.Next(starts.Count, _pool.Count)] = content;
        }
    }
}
