using System.Text;

namespace TaskDecomp.Writers.Html;

/// <summary>Text as HTML: nothing in it is ever markup, and each character stays one, so that columns hold in the page too.</summary>
internal static class HtmlText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text for an element or an attribute in double quotes.</summary>
    public static string Escape(string text)
    {
        var html = new StringBuilder(text.Length + (text.Length / 16));
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsSurrogatePair(text, i);
            if (isPair)
            {
                html.Append(text, i++, 2);
                continue;
            }

            _ = text[i] switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                // A browser would take it for a line feed.
                '\r' => html.Append("&#13;"),
                '\0' => html.Append(Replacement),
                var c when char.IsSurrogate(c) => html.Append(Replacement),
                var c => html.Append(c),
            };
        }

        return html.ToString();
    }
}
