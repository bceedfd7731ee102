using TaskDecomp.Diagnostics;
using TaskDecomp.Text;

namespace TaskDecomp.Cli;

/// <summary>Says what went wrong and gives its exit code: the one place that knows every kind of failure.</summary>
internal sealed class FailureReport(DiagnosticPrinter printer, bool debug)
{
    /// <summary>Whether the command line is to blame, so that no other input will fare better.</summary>
    public static bool IsUsage(Exception exception) =>
        exception is SettingsException or CommandFailure { ExitCode: ExitCodes.Usage }
        || (exception is NoticeReadException read && IsUsage(read.Diagnostic.Descriptor));

    /// <summary>Reports a failure.</summary>
    /// <param name="file">The input that it happened with; null where it is about the command line.</param>
    /// <param name="exception">The failure.</param>
    public int Report(string? file, Exception exception)
    {
        switch (exception)
        {
            case CommandFailure failure:
                printer.Error(failure.ExitCode == ExitCodes.Usage ? null : failure.File ?? file, printer.Texts.Get(failure.TextKey, failure.Arguments));
                return failure.ExitCode;
            case NoticeReadException read:
                var diagnostic = read.Diagnostic;
                var usage = IsUsage(exception);
                printer.Error(usage ? null : file, diagnostic.Message(printer.Texts.Language), usage ? null : diagnostic.Line, diagnostic.Descriptor.Code);
                return usage ? ExitCodes.Usage : ExitCodeOf(diagnostic.Descriptor);
            case SettingsException settings:
                var refusal = settings.Diagnostic;
                printer.Error(settings.File, refusal.Message(printer.Texts.Language), refusal.Line, refusal.Descriptor.Code);
                return ExitCodes.Usage;
            default:
                return InternalError(file, exception);
        }
    }

    /// <summary>A failure as a diagnostic of its input, and its exit code.</summary>
    /// <param name="exception">The failure; none that the command line is to blame for.</param>
    /// <param name="language">The language of what it says.</param>
    public (int ExitCode, Diagnostic Diagnostic) Describe(Exception exception, Language language)
    {
        var failure = Classify(exception, language);
        if (failure.ExitCode == ExitCodes.InternalError)
        {
            ShowWhere(exception);
        }

        return failure;
    }

    /// <summary>The same, and nothing is printed.</summary>
    public static (int ExitCode, Diagnostic Diagnostic) Classify(Exception exception, Language language) => exception switch
    {
        CommandFailure failure =>
            (failure.ExitCode, new Diagnostic(failure.ExitCode == ExitCodes.CannotWrite ? DiagnosticCatalog.OutputUnwritable : DiagnosticCatalog.InputUnreadable, null, [new Texts(language).Get(failure.TextKey, failure.Arguments)])),
        NoticeReadException read => (ExitCodeOf(read.Diagnostic.Descriptor), read.Diagnostic),
        _ => (ExitCodes.InternalError, new Diagnostic(DiagnosticCatalog.InternalFailure, null, [exception.GetType().Name, exception.Message])),
    };

    private static int ExitCodeOf(DiagnosticDescriptor descriptor) => IsMissingProgram(descriptor) ? ExitCodes.MissingProgram : ExitCodes.InvalidInput;

    private static bool IsUsage(DiagnosticDescriptor descriptor) =>
        descriptor == DiagnosticCatalog.UnknownFormat || descriptor == DiagnosticCatalog.UnknownEncoding || descriptor == DiagnosticCatalog.ExternalProgramNotThere;

    private static bool IsMissingProgram(DiagnosticDescriptor descriptor) =>
        descriptor == DiagnosticCatalog.ExternalProgramMissing || descriptor == DiagnosticCatalog.ExternalProgramUnstartable;

    private int InternalError(string? file, Exception exception)
    {
        printer.Error(file, printer.Texts.Get(TextKeys.InternalError, exception.GetType().Name, exception.Message));
        ShowWhere(exception);
        return ExitCodes.InternalError;
    }

    private void ShowWhere(Exception exception)
    {
        printer.Note(printer.Texts.Get(TextKeys.InternalErrorHint));
        if (debug)
        {
            printer.Note(exception.ToString());
        }
    }
}
