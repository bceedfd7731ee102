using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using TaskDecomp.Cli.Configuration;
using TaskDecomp.Cli.Input;

namespace TaskDecomp.Cli.Commands;

/// <summary>The options that say how an input is read.</summary>
internal sealed class ReadingOptions
{
    private const int FirstYear = 1949;
    private const int LastYear = 2199;

    private readonly Option<string?> _from = CliOption.Value(Near.Anything, "FORMAT", "--from");
    private readonly Option<string?> _encoding = CliOption.Value(Near.Anything, "NAME", "--encoding");
    private readonly Option<string?> _sheet = CliOption.Value(Near.Anything, "NAME|N", "--sheet");
    private readonly Option<string?> _pdfToText = CliOption.Value(Near.Nothing, "FILE", "--pdftotext");
    private readonly Option<string?> _soffice = CliOption.Value(Near.Nothing, "FILE", "--soffice");
    private readonly Option<string?> _year = CliOption.Value(Near.Anything, "N", "--year");
    private readonly Option<string?> _vocabulary = CliOption.Value(Near.Inside, "FILE", "--vocabulary");
    private readonly LimitOptions _limits = new();

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_from);
        command.Add(_encoding);
        command.Add(_sheet);
        command.Add(_year);
        command.Add(_vocabulary);
        command.Add(_pdfToText);
        command.Add(_soffice);
    }

    /// <summary>Adds those about what a file may ask for, which stand behind all others.</summary>
    public void AddLimitsTo(Command command) => _limits.AddTo(command);

    /// <summary>What was given.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="context">What the command works with.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="CommandFailure">The year or a limit is none, or the vocabulary file cannot be read.</exception>
    /// <exception cref="Diagnostics.SettingsException">The vocabulary file cannot be followed.</exception>
    public ConversionOptions Read(ParseResult parsed, CommandContext context, CancellationToken cancellationToken)
    {
        var options = new ConversionOptions
        {
            Format = parsed.GetValue(_from),
            Encoding = parsed.GetValue(_encoding),
            Sheet = parsed.GetValue(_sheet),
            Year = parsed.GetValue(_year) is { } year ? ParseYear(year) : null,
            PdfToText = parsed.GetValue(_pdfToText),
            Soffice = parsed.GetValue(_soffice),
            Limits = _limits.Read(parsed),
            Language = context.OutputLanguage,
            Cancellation = cancellationToken,
        };
        return parsed.GetValue(_vocabulary) is { } file ? context.Converter.WithVocabulary(options, file, NamedFile.Read(file)) : options;
    }

    /// <summary>What was given as texts, one for each option; of the vocabulary its hash.</summary>
    public IEnumerable<string?> Describe(ParseResult parsed)
    {
        foreach (var option in (Option<string?>[])[_from, _encoding, _sheet, _year, _pdfToText, _soffice])
        {
            yield return parsed.GetValue(option);
        }

        yield return parsed.GetValue(_vocabulary) is { } file ? Convert.ToHexStringLower(SHA256.HashData(NamedFile.Read(file).Span)) : null;
    }

    private static int ParseYear(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear
            ? year
            : throw CommandFailure.Usage(TextKeys.InvalidYear, value, FirstYear, LastYear);
}
