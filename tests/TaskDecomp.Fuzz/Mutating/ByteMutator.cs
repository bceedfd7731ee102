namespace TaskDecomp.Fuzz.Mutating;

/// <summary>Changes bytes without a look at what they mean.</summary>
internal static class ByteMutator
{
    private const int MaxFlips = 8;

    /// <summary>The changed bytes.</summary>
    public static byte[] Mutate(byte[] content, Random random)
    {
        if (content.Length == 0)
        {
            return [(byte)random.Next(256)];
        }

        var at = random.Next(content.Length);
        switch (random.Next(4))
        {
            case 0:
                return content[..at];
            case 1:
                return [.. content[..at], .. content[random.Next(content.Length)..]];
            case 2:
                return [.. content[..at], (byte)random.Next(256), .. content[at..]];
            default:
                var flipped = content.ToArray();
                for (var flips = random.Next(1, MaxFlips); flips > 0; flips--)
                {
                    flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
                }

                return flipped;
        }
    }
}
