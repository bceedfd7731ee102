using System.CommandLine;
using System.Security.Cryptography;
using TaskDecomp.Cli.Configuration;
using TaskDecomp.Cli.Input;
using TaskDecomp.Text;
using TaskDecomp.Writers;

namespace TaskDecomp.Cli.Commands;

/// <summary>The options about how a notice is written.</summary>
internal sealed class WritingOptions
{
    private const string Workbook = "xlsx";

    private readonly Option<string[]> _columns = CliOption.Values(Near.Anything, "KEY", "--columns");
    private readonly Option<string?> _template = CliOption.Value(Near.Inside, "FILE", "--template");
    private readonly Option<string?> _split = CliOption.Value(Near.Anything, "unit|leader", "--split");
    private readonly Option<bool> _compact = CliOption.Flag(Near.Anything, "--compact");
    private readonly Option<bool> _rawCsv = CliOption.Flag(Near.Nothing, "--raw-csv");

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_columns, _template, _split, _compact, _rawCsv])
        {
            command.Add(option);
        }
    }

    /// <summary>What was given.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="context">What the command works with.</param>
    /// <exception cref="CommandFailure">A column is none, or the form cannot be read.</exception>
    /// <exception cref="Diagnostics.SettingsException">The form cannot be filled.</exception>
    public WriterOptions Read(ParseResult parsed, CommandContext context) => new()
    {
        Language = context.OutputLanguage,
        Columns = Columns(parsed),
        Template = parsed.GetValue(_template) is { } file ? context.Converter.ReadTemplate(file, NamedFile.Read(file)) : null,
        Compact = parsed.GetValue(_compact),
        RawCsv = parsed.GetValue(_rawCsv),
    };

    /// <summary>Whose workbooks are asked for; null for one of all.</summary>
    /// <exception cref="CommandFailure">It is neither units nor leaders, or no workbook is written into a folder.</exception>
    public ShareBy? Split(ParseResult parsed, IEnumerable<string> formats, bool isArchive, bool toStandardOutput)
    {
        ShareBy? by = parsed.GetValue(_split)?.ToLowerInvariant() switch
        {
            null => null,
            "unit" => ShareBy.Unit,
            "leader" => ShareBy.Leader,
            var other => throw CommandFailure.Usage(TextKeys.UnknownShare, other),
        };
        return by is not null && (isArchive || toStandardOutput || !formats.Contains(Workbook)) ? throw CommandFailure.Usage(TextKeys.SplitNeedsWorkbook) : by;
    }

    /// <summary>What was given as texts, one for each option; of the form its hash.</summary>
    public IEnumerable<string?> Describe(ParseResult parsed) =>
    [
        string.Join(',', Columns(parsed)),
        parsed.GetValue(_template) is { } file ? Convert.ToHexStringLower(SHA256.HashData(NamedFile.Read(file).Span)) : null,
        $"{parsed.GetValue(_compact)}",
        $"{parsed.GetValue(_rawCsv)}",
    ];

    /// <summary>Says of an option that no format of the run takes note of it.</summary>
    public void TellOfUnused(WriterOptions writing, IReadOnlyList<string> formats, CommandContext context)
    {
        if (writing.Template is not null && !formats.Contains(Workbook))
        {
            Tell(_template, Workbook);
        }

        if (writing.Columns.Count > 0 && !formats.Contains("csv") && (writing.Template is not null || !formats.Contains(Workbook)))
        {
            Tell(_columns, writing.Template is null ? "csv, xlsx" : "csv");
        }

        void Tell(Option option, string needed) => context.Printer.Talk(context.Printer.Texts.Get(TextKeys.OptionUnused, option.Name, needed));
    }

    private IReadOnlyList<string> Columns(ParseResult parsed) =>
        [.. (parsed.GetValue(_columns) ?? []).SelectMany(value => value.Split([',', '，'], StringSplitOptions.TrimEntries)).Select(Column).Distinct()];

    private static string Column(string name) =>
        ListColumns.Find(name) ?? throw CommandFailure.Usage(TextKeys.UnknownColumn, name, Spelling.Nearest(name, ListColumns.Names), string.Join(", ", ListColumns.Names));
}
