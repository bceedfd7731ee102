namespace TaskDecomp.Parsing.Checks;

/// <summary>The first characters of a line, by which a message names it.</summary>
internal static class Opening
{
    private const int MaxLength = 24;

    /// <summary>The opening of a text, with a sign that it goes on where it does.</summary>
    public static string Of(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length > MaxLength ? trimmed[..MaxLength] + "…" : trimmed;
    }
}
