using System.Globalization;
using TaskDecomp.Model;

namespace TaskDecomp.Writers.Html;

/// <summary>
/// The page around the data. It holds the source, the coverage and the filters; colours, table and bars are made by the script. So each
/// text stands in it once, and without a script the source can still be read.
/// </summary>
/// <param name="notice">What to write.</param>
/// <param name="options">How.</param>
internal sealed class ReviewPage(Notice notice, WriterOptions options)
{
    private static readonly (string Id, string Key)[] Filters = [("unit", "Unit"), ("role", "Role"), ("leader", "Leader"), ("code", "Hints")];

    /// <summary>Writes the page.</summary>
    public void Write(TextWriter page)
    {
        WriteHead(page);
        page.WriteLine("<header>");
        page.WriteLine($"<h1>{HtmlText.Escape(notice.Title ?? notice.Source.File)}</h1>");
        page.WriteLine($"<p class=facts>{HtmlText.Escape(Facts())}</p>");
        WriteCoverage(page);
        page.WriteLine($"<noscript><p class=message>{Word("NoScript")}</p></noscript>");
        WriteFilters(page);
        page.WriteLine("</header>");
        page.WriteLine("<main>");
        WriteSource(page);
        page.WriteLine($"<section id=right aria-labelledby=right-title tabindex=-1><h2 id=right-title>{Word("TasksTitle")}</h2><p class=help>{Word("Help")}</p><div id=bars></div><div id=notes></div><div id=list></div></section>");
        page.WriteLine("</main>");
        page.WriteLine("<p id=status class=unseen role=status aria-live=polite></p>");
        page.WriteLine($"<script type=\"application/json\" id=data>{new ReviewData(notice, options.SourceLines, options.Language).Build()}</script>");
        page.WriteLine($"<script>{EmbeddedText.Script.Text}</script>");
        page.WriteLine("</html>");
    }

    private void WriteHead(TextWriter page)
    {
        var language = options.Language == Text.Language.English ? "en" : "zh-CN";
        page.WriteLine($"<!DOCTYPE html>\n<html lang=\"{language}\">\n<meta charset=\"utf-8\">");
        page.WriteLine($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{EmbeddedText.Style.Hash}'; script-src '{EmbeddedText.Script.Hash}'; base-uri 'none'; form-action 'none'\">");
        page.WriteLine("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">");
        page.WriteLine($"<title>{HtmlText.Escape(notice.Title ?? notice.Source.File)} · {Word("PageTitle")}</title>");
        page.WriteLine($"<style>{EmbeddedText.Style.Text}</style>");
    }

    private string Facts() => string.Join(" · ", new[] { notice.DocumentNumber, notice.Issuer, notice.IssuedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), notice.Source.File }.Where(fact => !string.IsNullOrEmpty(fact)));

    /// <summary>Lines by class, as a bar and in figures.</summary>
    private void WriteCoverage(TextWriter page)
    {
        var coverage = notice.Coverage;
        (string Name, int Count)[] classes =
            [("Task", coverage.Task), ("Heading", coverage.Heading), ("Metadata", coverage.Metadata), ("Boilerplate", coverage.Boilerplate), ("Unclassified", coverage.Unclassified)];
        page.Write($"<div class=coverage><svg width=240 height=14 viewBox=\"0 0 {Math.Max(coverage.Lines, 1)} 1\" preserveAspectRatio=none aria-hidden=true>");
        var start = 0;
        foreach (var (name, count) in classes)
        {
            page.Write($"<rect class={name.ToLowerInvariant()} x={start} width={count} height=1 />");
            start += count;
        }

        page.Write($"</svg><p><b>{Word("Coverage")} {coverage.Percent.ToString("0.##", CultureInfo.InvariantCulture)}%</b> · {Word("Lines")} {coverage.Lines}");
        foreach (var (name, count) in classes)
        {
            page.Write($" <span class=\"key {name.ToLowerInvariant()}\">{Word("Class." + name)} {count}</span>");
        }

        page.WriteLine("</p></div>");
    }

    private void WriteFilters(TextWriter page)
    {
        page.Write($"<form id=filters role=search aria-label=\"{Word("Filters")}\" hidden>");
        foreach (var (id, key) in Filters)
        {
            page.Write($"<label>{Word(key)} <select id={id}><option value=\"\">{Word("All")}</select></label>");
        }

        page.Write($"<label>{Word("Search")} <input id=search type=search aria-keyshortcuts=\"/\" placeholder=\"/\"></label>");
        page.WriteLine($"<button type=button id=clear>{Word("Reset")}</button><output id=count aria-live=polite></output></form>");
    }

    private void WriteSource(TextWriter page)
    {
        page.Write($"<section id=source aria-labelledby=source-title tabindex=-1><h2 id=source-title>{Word("Source")}</h2><p id=legend class=help></p>");
        if (options.SourceLines.Count == 0)
        {
            page.Write($"<p class=message>{Word("NoSource")}</p>");
        }

        new SourcePane(options).Write(page);
        page.WriteLine("</section>");
    }

    private string Word(string key) => HtmlText.Escape(Headers.Get($"Review.{key}", options.Language));
}
