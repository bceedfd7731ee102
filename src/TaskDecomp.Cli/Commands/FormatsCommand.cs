using System.CommandLine;
using System.Text;
using TaskDecomp.Writers;

namespace TaskDecomp.Cli.Commands;

/// <summary><c>taskdecomp formats</c>: what is read and written, and which external programs were found.</summary>
internal sealed class FormatsCommand : ICliCommand
{
    private const int NameWidth = 18;

    /// <inheritdoc/>
    public Command Definition { get; } = new("formats");

    /// <inheritdoc/>
    public bool IsQuiet(ParseResult parsed) => false;

    /// <inheritdoc/>
    public int Run(ParseResult parsed, CommandContext context, CancellationToken cancellationToken)
    {
        var texts = context.Printer.Texts;
        var page = new StringBuilder();
        Append(page, texts.Get(TextKeys.FormatsRead), context.Converter.InputFormats.Select(format => (format.Name, string.Join(' ', format.Endings.Select(ending => "." + ending)))));
        Append(page, texts.Get(TextKeys.FormatsWritten), context.Converter.OutputFormats.Select(format => (format.Name, "." + format.Ending)));
        Append(page, texts.Get(TextKeys.FormatsPrograms), context.Converter.Programs.Select(program => (program.Name, program.Path ?? texts.Get(TextKeys.ProgramMissing))));
        Append(page, texts.Get(TextKeys.FormatsColumns), ListColumns.Names.Select(name => (name, ListColumns.Header(name, context.OutputLanguage))));
        context.Terminal.Print(page.ToString());
        return ExitCodes.Ok;
    }

    private static void Append(StringBuilder page, string heading, IEnumerable<(string Name, string Text)> rows)
    {
        page.Append(heading).Append('\n');
        foreach (var (name, text) in rows)
        {
            page.Append("  ").Append(name.PadRight(NameWidth)).Append(text).Append('\n');
        }
    }
}
