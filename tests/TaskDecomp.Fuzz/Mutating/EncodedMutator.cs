using System.Text;

namespace TaskDecomp.Fuzz.Mutating;

/// <summary>Changes the text of a file, and now and then its bytes.</summary>
internal sealed class EncodedMutator(Func<string, string, Random, string> mutate) : IMutator
{
    private const int BytesOf = 40;
    private const int MaxLength = 16_000;

    /// <inheritdoc/>
    public byte[] Mutate(byte[] content, byte[] other, Random random)
    {
        if (random.Next(BytesOf) == 0)
        {
            return ByteMutator.Mutate(content, random);
        }

        var text = mutate(Encoding.UTF8.GetString(content), Encoding.UTF8.GetString(other), random);
        return Encoding.UTF8.GetBytes(text.Length <= MaxLength ? text : text[..MaxLength]);
    }
}
