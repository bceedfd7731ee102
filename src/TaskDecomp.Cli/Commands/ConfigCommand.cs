using System.CommandLine;
using System.Text;
using System.Text.RegularExpressions;

namespace TaskDecomp.Cli.Commands;

/// <summary><c>taskdecomp config</c>: which options are in force without being on the command line, and where each comes from.</summary>
internal sealed partial class ConfigCommand : ICliCommand
{
    private const int ValueWidth = 32;

    private readonly Argument<string[]> _input = new("INPUT") { Arity = ArgumentArity.ZeroOrMore };

    public ConfigCommand() => Definition = new Command("config") { _input };

    /// <inheritdoc/>
    public Command Definition { get; }

    /// <inheritdoc/>
    public bool IsQuiet(ParseResult parsed) => false;

    /// <inheritdoc/>
    public int Run(ParseResult parsed, CommandContext context, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(_input) is { Length: > 1 })
        {
            throw CommandFailure.Usage(TextKeys.OneInputNamed);
        }

        var texts = context.Printer.Texts;
        var page = new StringBuilder();
        var files = context.Configuration.Files(parsed);
        page.Append("# ").Append(texts.Get(files.Count == 0 ? TextKeys.ConfigNoFile : TextKeys.ConfigFiles, string.Join(texts.Get(TextKeys.ListSeparator), files.Select(file => file.Path)))).Append('\n');
        var settings = context.Configuration.Read(files);
        foreach (var setting in settings)
        {
            page.Append($"{setting.Name}: {Value(setting.Values)}".PadRight(ValueWidth)).Append("  # ").Append(setting.Source).Append('\n');
        }

        page.Append(settings.Count == 0 ? $"# {texts.Get(TextKeys.ConfigNothing)}\n" : "");
        context.Terminal.Print(page.ToString());
        return ExitCodes.Ok;
    }

    /// <summary>As a file of options would have it.</summary>
    private static string Value(IReadOnlyList<string> values) => values is [var one] ? Quoted(one) : $"[{string.Join(", ", values.Select(Quoted))}]";

    private static string Quoted(string text) =>
        Plain().IsMatch(text) ? text : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    [GeneratedRegex(@"^[\p{L}\p{N}/.][\p{L}\p{N}/._-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
