namespace TaskDecomp.Tests.Generators;

/// <summary>Draws the choices of which a generated notice is made.</summary>
/// <param name="random">Where they come from.</param>
internal sealed class Draw(Random random)
{
    /// <summary>A number, both ends included.</summary>
    public int Number(int least, int most) => random.Next(least, most + 1);

    /// <summary>Whether something happens that happens so many times in a hundred.</summary>
    public bool Chance(int percent) => random.Next(100) < percent;

    /// <summary>One of several.</summary>
    public T One<T>(params ReadOnlySpan<T> from) => from[random.Next(from.Length)];

    /// <summary>Some of several, each once, in any order.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> from, int count)
    {
        var all = from.ToArray();
        random.Shuffle(all);
        return all[..Math.Min(count, all.Length)];
    }

    /// <summary>A list of so many.</summary>
    public IReadOnlyList<T> Many<T>(int least, int most, Func<T> next) => [.. Enumerable.Range(0, Number(least, most)).Select(_ => next())];
}
