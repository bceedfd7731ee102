using System.Globalization;
using TaskDecomp.Model;

namespace TaskDecomp.Writers.Html;

/// <summary>
/// The source, a paragraph each line. The script gives them their anchors, and folds the furniture of a web page: what is folded would not be
/// counted, and without a script nothing should be.
/// </summary>
internal sealed class SourcePane(WriterOptions options)
{
    /// <summary>Writes the lines. Tags that a browser closes by itself are left out: a long notice has many lines.</summary>
    public void Write(TextWriter page)
    {
        var lines = options.SourceLines;
        page.Write("<div id=lines>");
        for (var i = 0; i < lines.Count; i++)
        {
            var last = i;
            while (lines[i].Class == LineClass.Boilerplate && last + 1 < lines.Count && IsFurniture(lines, last + 1))
            {
                last++;
            }

            if (lines[i].Class != LineClass.Boilerplate)
            {
                WriteLine(page, lines[i]);
                continue;
            }

            var count = lines.Skip(i).Take(last - i + 1).Count(line => line.Class == LineClass.Boilerplate);
            page.Write($"<details open><summary>{HtmlText.Escape(string.Format(CultureInfo.InvariantCulture, Headers.Get("Review.Folded", options.Language), count, lines[i].Number, lines[last].Number))}</summary>");
            for (; i <= last; i++)
            {
                WriteLine(page, lines[i]);
            }

            i = last;
            page.WriteLine("</details>");
        }

        page.WriteLine("</div>");
    }

    private void WriteLine(TextWriter page, SourceLine line)
    {
        page.Write("<p");
        var name = line.Class switch
        {
            LineClass.Heading => "heading",
            LineClass.Metadata => "metadata",
            LineClass.Boilerplate => "boilerplate",
            LineClass.Unclassified => "unclassified",
            _ => null,
        };
        if (name is not null)
        {
            page.Write($" class={name}");
        }

        if (line.Class == LineClass.Unclassified)
        {
            page.Write($" data-sign=\"{HtmlText.Escape(Headers.Get("Review.Unclassified", options.Language))}\"");
        }

        if (options.PlaceOf(line.Number) is { } place && place != line.Number.ToString(CultureInfo.InvariantCulture))
        {
            page.Write($" title=\"{HtmlText.Escape(place)}\"");
        }

        page.WriteLine($">{HtmlText.Escape(line.Text)}");
    }

    // Blank lines between two of the kind are folded with them.
    private static bool IsFurniture(IReadOnlyList<SourceLine> lines, int at)
    {
        while (at < lines.Count && lines[at].Class == LineClass.Blank)
        {
            at++;
        }

        return at < lines.Count && lines[at].Class == LineClass.Boilerplate;
    }
}
