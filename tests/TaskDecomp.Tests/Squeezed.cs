namespace TaskDecomp.Tests;

/// <summary>Texts without white space, as printed lines and joined fields are compared.</summary>
internal static class Squeezed
{
    /// <summary>A text without white space.</summary>
    public static string Of(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
