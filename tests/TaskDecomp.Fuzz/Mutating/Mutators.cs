namespace TaskDecomp.Fuzz.Mutating;

/// <summary>The mutators by format.</summary>
internal static class Mutators
{
    /// <summary>The mutator for the files of a format.</summary>
    public static IMutator For(string format) => format switch
    {
        "text" => new EncodedMutator(TextMutator.Mutate),
        "html" => new EncodedMutator(MarkupMutator.Mutate),
        _ => new ZipMutator(),
    };
}
