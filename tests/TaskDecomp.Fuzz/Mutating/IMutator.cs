namespace TaskDecomp.Fuzz.Mutating;

/// <summary>Changes a file a little.</summary>
internal interface IMutator
{
    /// <summary>The changed file.</summary>
    /// <param name="content">The file; left as it is.</param>
    /// <param name="other">Another file of the format, to take parts from.</param>
    /// <param name="random">What decides.</param>
    byte[] Mutate(byte[] content, byte[] other, Random random);
}
