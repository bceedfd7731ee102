using System.Security.Cryptography;
using System.Text;

namespace TaskDecomp.Writers.Html;

/// <summary>A style sheet or a script of the page, from a resource of the library.</summary>
/// <param name="Text">What stands between the tags.</param>
/// <param name="Hash">By which the page's policy allows it, and nothing else, to run.</param>
internal sealed record EmbeddedText(string Text, string Hash)
{
    /// <summary>The colours.</summary>
    public static EmbeddedText Style { get; } = Load("review.css");

    /// <summary>What the page does.</summary>
    public static EmbeddedText Script { get; } = Load("review.js");

    private static EmbeddedText Load(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream($"{typeof(EmbeddedText).Namespace}.{name}")!;
        using var reader = new StreamReader(stream);

        // A browser reads CRLF as a line feed before it takes the hash.
        var text = reader.ReadToEnd().ReplaceLineEndings("\n");
        return new EmbeddedText(text, $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}");
    }
}
