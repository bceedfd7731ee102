using System.CommandLine;
using System.Globalization;
using TaskDecomp.Text;

namespace TaskDecomp.Cli.Commands;

/// <summary>The options that say how an input is read.</summary>
internal sealed class ReadingOptions
{
    private const int FirstYear = 1949;
    private const int LastYear = 2199;

    private readonly Option<string?> _from = CliOption.Value("FORMAT", "--from");
    private readonly Option<string?> _encoding = CliOption.Value("NAME", "--encoding");
    private readonly Option<string?> _pdfToText = CliOption.Value("FILE", "--pdftotext");
    private readonly Option<string?> _soffice = CliOption.Value("FILE", "--soffice");
    private readonly Option<string?> _year = CliOption.Value("N", "--year");

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_from);
        command.Add(_encoding);
        command.Add(_year);
        command.Add(_pdfToText);
        command.Add(_soffice);
    }

    /// <summary>What was given.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="language">The language of the output.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="CommandFailure">The year is none.</exception>
    public ConversionOptions Read(ParseResult parsed, Language language, CancellationToken cancellationToken) => new()
    {
        Format = parsed.GetValue(_from),
        Encoding = parsed.GetValue(_encoding),
        Year = parsed.GetValue(_year) is { } year ? ParseYear(year) : null,
        PdfToText = parsed.GetValue(_pdfToText),
        Soffice = parsed.GetValue(_soffice),
        Language = language,
        Cancellation = cancellationToken,
    };

    private static int ParseYear(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear
            ? year
            : throw CommandFailure.Usage(TextKeys.InvalidYear, value, FirstYear, LastYear);
}
