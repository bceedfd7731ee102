using System.CommandLine;
using System.Text;
using TaskDecomp.Cli.Checking;
using TaskDecomp.Diagnostics;

namespace TaskDecomp.Cli.Commands;

/// <summary><c>taskdecomp explain</c>: what a diagnostic means, or all codes that there are.</summary>
internal sealed class ExplainCommand : ICliCommand
{
    private const int Indent = 2;
    private const int SeverityWidth = 9;

    private readonly Argument<string[]> _code = new("CODE") { Arity = ArgumentArity.ZeroOrMore };

    public ExplainCommand() => Definition = new Command("explain") { _code };

    /// <inheritdoc/>
    public Command Definition { get; }

    /// <inheritdoc/>
    public bool IsQuiet(ParseResult parsed) => false;

    /// <inheritdoc/>
    public int Run(ParseResult parsed, CommandContext context, CancellationToken cancellationToken)
    {
        context.Terminal.Print(parsed.GetValue(_code) is { Length: > 0 } codes
            ? string.Join('\n', codes.Select(CodeList.Find).ToList().Select(descriptor => Page(descriptor, context.Printer.Texts)))
            : string.Concat(DiagnosticCatalog.All.Select(descriptor => Head(descriptor, context.Printer.Texts) + "\n")));
        return ExitCodes.Ok;
    }

    private static string Head(DiagnosticDescriptor descriptor, Texts texts) =>
        $"{descriptor.Code}  {Severity(descriptor).PadRight(SeverityWidth)}{descriptor.Explain(texts.Language).Title}";

    private static string Page(DiagnosticDescriptor descriptor, Texts texts)
    {
        var explanation = descriptor.Explain(texts.Language);
        var page = new StringBuilder().Append(Head(descriptor, texts)).Append('\n');
        Append(TextKeys.ExplainWhy, explanation.Why);
        Append(TextKeys.ExplainExample, explanation.Example);
        Append(TextKeys.ExplainAction, explanation.Action);
        return page.ToString();

        void Append(string heading, string text)
        {
            page.Append('\n').Append(texts.Get(heading)).Append('\n');
            foreach (var line in ColumnText.Wrap(text, Indent))
            {
                page.Append(line).Append('\n');
            }
        }
    }

    private static string Severity(DiagnosticDescriptor descriptor) => descriptor.Severity.ToString().ToLowerInvariant();
}
