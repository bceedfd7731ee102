using TaskDecomp.Cli.Commands;
using TaskDecomp.Cli.Input;
using TaskDecomp.Cli.Output;
using TaskDecomp.Text;

namespace TaskDecomp.Cli.Checking;

/// <summary>Checks files one by one; one that cannot be read has its failure as its diagnostic.</summary>
/// <param name="context">What the command works with.</param>
/// <param name="reading">How the files are read.</param>
/// <param name="disabled">The codes that are not reported.</param>
/// <param name="language">The language of the messages.</param>
internal sealed class Checker(CommandContext context, ConversionOptions reading, IReadOnlySet<string> disabled, Language language)
{
    /// <summary>Checks a file.</summary>
    /// <exception cref="CommandFailure">The command line is to blame.</exception>
    /// <exception cref="OperationCanceledException">The check was ended.</exception>
    public CheckedFile Check(string path, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var input = new PlannedInput(path, []);
        ReadOnlyMemory<byte>? content = null;
        try
        {
            var clock = new FileClock(reading.Limits);
            var bytes = clock.Run(_ => InputFile.Read(input, context.Terminal.Input, reading.Limits), cancellationToken);
            content = bytes;
            var result = clock.Run(token => context.Converter.Read(input.FileName, bytes, reading with { Cancellation = token }), cancellationToken);
            var diagnostics = result.DiagnosticsIn(language).Where(diagnostic => !disabled.Contains(diagnostic.Code));
            return new CheckedFile(input.DisplayName, ExitCodes.Ok, [.. diagnostics.Select(diagnostic => Finding.Of(diagnostic, result))])
            {
                Content = content,
                Result = result,
            };
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !FailureReport.IsUsage(exception))
        {
            var (code, diagnostic) = context.Failures.Describe(exception, language);
            return new CheckedFile(input.DisplayName, code, [Finding.Of(diagnostic, language)]) { Content = content };
        }
    }
}
