namespace TaskDecomp.Benchmarks;

/// <summary>Numbers that look random and are the same on every machine and platform version.</summary>
/// <param name="seed">Where they begin.</param>
internal sealed class Sequence(uint seed)
{
    private uint _state = seed;

    /// <summary>A number below the limit.</summary>
    public int Next(int limit)
    {
        _state = _state * 1_664_525 + 1_013_904_223;
        return (int)((_state >> 8) % (uint)limit);
    }

    /// <summary>One of the choices.</summary>
    public string Of(string[] choices) => choices[Next(choices.Length)];
}
