using TaskDecomp.Model;

namespace TaskDecomp.Cli;

/// <summary>Everything that the program says on standard error.</summary>
/// <param name="error">Gives standard error once there is something to say.</param>
/// <param name="texts">The words to speak with.</param>
/// <param name="quiet">Whether only errors are wanted.</param>
internal sealed class DiagnosticPrinter(Func<TextWriter> error, Texts texts, bool quiet)
{
    private const string ProgramName = "taskdecomp";

    /// <summary>Speaks on a writer that is open.</summary>
    public DiagnosticPrinter(TextWriter error, Texts texts, bool quiet)
        : this(() => error, texts, quiet)
    {
    }

    /// <summary>The words that it speaks with.</summary>
    public Texts Texts => texts;

    /// <summary>Whether only errors are wanted.</summary>
    public bool IsQuiet => quiet;

    /// <summary>The same printer on another writer.</summary>
    public DiagnosticPrinter On(TextWriter other) => new(other, texts, quiet);

    /// <summary>Whether a diagnostic is one that a person should look at.</summary>
    public static bool IsWarning(NoticeDiagnostic diagnostic) => diagnostic.Severity != DiagnosticSeverity.Info;

    /// <summary>Prints warnings and errors, the form being that of compilers, which editors can jump from.</summary>
    /// <param name="file">The input's name.</param>
    /// <param name="diagnostics">What to print.</param>
    /// <param name="placeOf">Where a line stands in the input.</param>
    public void Diagnostics(string file, IEnumerable<NoticeDiagnostic> diagnostics, Func<int, LinePlace> placeOf)
    {
        foreach (var diagnostic in diagnostics.Where(IsWarning))
        {
            var isError = diagnostic.Severity == DiagnosticSeverity.Error;
            if (isError || !quiet)
            {
                Line(file, diagnostic.Line is { } line ? PlaceText.Of(placeOf(line), texts) : null, isError ? "error" : "warning", diagnostic.Code, WithSuggestion(diagnostic));
            }
        }
    }

    /// <summary>Prints an error about a file, or about the command line where the file is null.</summary>
    public void Error(string? file, string message, int? line = null, string? code = null) =>
        Line(file ?? ProgramName, line is null ? null : $"{line}", "error", code, message);

    /// <summary>Prints a line as it is, such as a hint below an error.</summary>
    public void Note(string text)
    {
        try
        {
            error().WriteLine(Printable.Text(text));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Standard error is closed or full: there is nobody left to tell, and the exit code still speaks.
        }
    }

    /// <summary>Prints what became of an input.</summary>
    public void Tally(string input, IEnumerable<string> outputs, Tally tally)
    {
        if (quiet)
        {
            return;
        }

        Talk(texts.Get(
            TextKeys.Tally,
            Printable.Name(input),
            string.Join(texts.Get(TextKeys.ListSeparator), outputs.Select(Printable.Name)),
            tally.Tasks,
            tally.Units,
            tally.Leaders,
            tally.Warnings,
            tally.Coverage));
    }

    /// <summary>Prints a line that is no error: nothing where only errors are wanted.</summary>
    public void Talk(string text)
    {
        if (!quiet)
        {
            Note(text);
        }
    }

    private string WithSuggestion(NoticeDiagnostic diagnostic) =>
        diagnostic.Suggestion is null ? diagnostic.Message : diagnostic.Message + texts.Get(TextKeys.Suggestion, diagnostic.Suggestion);

    private void Line(string file, string? place, string kind, string? code, string message)
    {
        var head = place is null ? Printable.Name(file) : $"{Printable.Name(file)}({place})";
        Note(code is null ? $"{head}: {kind}: {message}" : $"{head}: {kind} {code}: {message}");
    }
}
