namespace TaskDecomp.Cli.Output;

/// <summary>The output formats by the names that <c>-t</c> takes.</summary>
internal sealed class FormatNames(IReadOnlyList<OutputFormat> formats)
{
    private const string DefaultFormat = "xlsx";

    /// <summary>All names, as a message lists them.</summary>
    public string List => string.Join(", ", formats.Select(format => format.Name));

    /// <summary>The formats that were asked for, each once; none where <c>-t</c> is missing.</summary>
    /// <param name="values">The values of <c>-t</c>, each one format or several parted by commas.</param>
    /// <exception cref="CommandFailure">There is no such format.</exception>
    public IReadOnlyList<string> Parse(IEnumerable<string> values)
    {
        var names = values.SelectMany(value => value.Split([',', '，'], StringSplitOptions.TrimEntries)).Select(Canonical).Distinct().ToList();
        var unknown = names.Find(name => !Contains(name));
        return unknown is null ? names : throw CommandFailure.Usage(TextKeys.UnknownOutputFormat, unknown, List);
    }

    /// <summary>The formats that were asked for, else the one that is written where nobody asks.</summary>
    public static IReadOnlyList<string> OrDefault(IReadOnlyList<string> asked) => asked.Count > 0 ? asked : [DefaultFormat];

    /// <summary>A name or an ending as the name of its format.</summary>
    public static string Canonical(string name) => name.ToLowerInvariant() is "yml" ? "yaml" : name.ToLowerInvariant();

    /// <summary>Whether there is such a format.</summary>
    public bool Contains(string name) => formats.Any(format => format.Name == name);

    /// <summary>The ending of a format's files, without a dot.</summary>
    public string EndingOf(string name) => Get(name).Ending;

    /// <summary>Whether a format may go to a terminal or a pipe by default.</summary>
    public bool IsText(string name) => Get(name).IsText;

    /// <summary>Whether a format's outputs are lines, so that many can follow one another.</summary>
    public bool IsLine(string name) => Get(name).IsLine;

    /// <summary>Whether a format shows the source, so that the notice is read with spans.</summary>
    public bool ShowsSource(string name) => Get(name).ShowsSource;

    private OutputFormat Get(string name) => formats.First(format => format.Name == name);
}
