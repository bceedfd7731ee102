using TaskDecomp.Diagnostics;

namespace TaskDecomp.Cli;

/// <summary>Says what went wrong and gives its exit code: the one place that knows every kind of failure.</summary>
internal sealed class FailureReport(DiagnosticPrinter printer, bool debug)
{
    /// <summary>Whether the command line is to blame, so that no other input will fare better.</summary>
    public static bool IsUsage(Exception exception) =>
        exception is CommandFailure { ExitCode: ExitCodes.Usage }
        || (exception is NoticeReadException read && IsUsage(read.Diagnostic.Descriptor));

    /// <summary>Reports a failure.</summary>
    /// <param name="file">The input that it happened with; null where it is about the command line.</param>
    /// <param name="exception">The failure.</param>
    public int Report(string? file, Exception exception)
    {
        switch (exception)
        {
            case CommandFailure failure:
                printer.Error(failure.ExitCode == ExitCodes.Usage ? null : file, printer.Texts.Get(failure.TextKey, failure.Arguments));
                return failure.ExitCode;
            case NoticeReadException read:
                var diagnostic = read.Diagnostic;
                var usage = IsUsage(exception);
                printer.Error(usage ? null : file, diagnostic.Message(printer.Texts.Language), usage ? null : diagnostic.Line, diagnostic.Descriptor.Code);
                return usage ? ExitCodes.Usage : IsMissingProgram(diagnostic.Descriptor) ? ExitCodes.MissingProgram : ExitCodes.InvalidInput;
            default:
                return InternalError(file, exception);
        }
    }

    private static bool IsUsage(DiagnosticDescriptor descriptor) =>
        descriptor == DiagnosticCatalog.UnknownFormat || descriptor == DiagnosticCatalog.UnknownEncoding || descriptor == DiagnosticCatalog.ExternalProgramNotThere;

    private static bool IsMissingProgram(DiagnosticDescriptor descriptor) =>
        descriptor == DiagnosticCatalog.ExternalProgramMissing || descriptor == DiagnosticCatalog.ExternalProgramUnstartable;

    private int InternalError(string? file, Exception exception)
    {
        printer.Error(file, printer.Texts.Get(TextKeys.InternalError, exception.GetType().Name, exception.Message));
        printer.Note(printer.Texts.Get(TextKeys.InternalErrorHint));
        if (debug)
        {
            printer.Note(exception.ToString());
        }

        return ExitCodes.InternalError;
    }
}
