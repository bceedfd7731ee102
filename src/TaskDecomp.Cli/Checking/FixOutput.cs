using TaskDecomp.Cli.Commands;
using TaskDecomp.Cli.Output;

namespace TaskDecomp.Cli.Checking;

/// <summary>Writes a text with its suggestions applied to another file, and says how many were.</summary>
/// <param name="context">What the command works with.</param>
/// <param name="path">The file to write.</param>
/// <param name="overwrite">Whether a file that is there is replaced; the input itself never is.</param>
internal sealed class FixOutput(CommandContext context, string path, bool overwrite)
{
    private static readonly FileFacts Facts = new();

    private readonly OutputSink _sink = new(context.Terminal, overwrite);
    private readonly PlannedOutput _output = new("text", path);

    /// <summary>Refuses what cannot be, before anything is read.</summary>
    /// <exception cref="CommandFailure">There are several inputs, or the output is none, standard output or the input.</exception>
    public void CheckFree(IReadOnlyList<string> inputs)
    {
        if (path.Length == 0)
        {
            throw CommandFailure.Usage(TextKeys.EmptyPath);
        }

        if (inputs.Count > 1)
        {
            throw CommandFailure.Usage(TextKeys.FixNeedsOneInput);
        }

        if (path == OutputPlanner.StandardStream)
        {
            throw CommandFailure.Usage(TextKeys.FixNeedsFile);
        }

        if (IsSame(inputs[0], path))
        {
            throw CommandFailure.Usage(TextKeys.FixIsInput, path);
        }
    }

    /// <summary>Writes the text.</summary>
    /// <exception cref="CommandFailure">The input is no plain text, or the output is there and to be kept, or cannot be written.</exception>
    /// <exception cref="Diagnostics.NoticeReadException">The text's encoding cannot take the suggestions.</exception>
    public void Write(CheckedFile file, CancellationToken cancellationToken)
    {
        if (!overwrite && File.Exists(path) && !Devices.Contains(path))
        {
            throw CommandFailure.CannotWrite(TextKeys.FixExists, path);
        }

        _sink.CheckFree(_output);
        var fix = context.Converter.Fix(file.Content!.Value, file.Result!, file.Findings.Select(finding => finding.Diagnostic))
            ?? throw CommandFailure.Usage(TextKeys.FixNeedsText, file.Name);
        using var content = new MemoryStream();
        content.Write(fix.Content.Span);
        _sink.Write(_output, content, cancellationToken);
        var texts = context.Printer.Texts;
        foreach (var line in fix.Contradictions)
        {
            context.Printer.Note($"{file.Name}({line}): {texts.Get(TextKeys.FixContradiction)}");
        }

        context.Printer.Note(texts.Get(TextKeys.FixSummary, file.Name, path, fix.Applied.Count, fix.Left.Count));
    }

    private static bool IsSame(string input, string output) =>
        input != OutputPlanner.StandardStream && Facts.Identity(input) == Facts.Identity(output);
}
