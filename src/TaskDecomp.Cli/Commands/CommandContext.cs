using TaskDecomp.Text;

namespace TaskDecomp.Cli.Commands;

/// <summary>What a command works with.</summary>
/// <param name="Terminal">Where input comes from and output goes.</param>
/// <param name="Converter">The library.</param>
/// <param name="Printer">Speaks on standard error.</param>
/// <param name="Failures">Reports failures there.</param>
/// <param name="OutputLanguage">The language of what is written: Chinese unless asked otherwise, whatever the machine speaks.</param>
internal sealed record CommandContext(
    Terminal Terminal, IConverter Converter, DiagnosticPrinter Printer, FailureReport Failures, Language OutputLanguage)
{
    /// <summary>The options that are in force without being on the command line.</summary>
    public required Configuration.Configuration Configuration { get; init; }
}
