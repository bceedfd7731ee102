using System.CommandLine;
using TaskDecomp.Cli.Commands;
using TaskDecomp.Cli.Configuration;
using TaskDecomp.Cli.Help;
using TaskDecomp.Diagnostics;
using TaskDecomp.Text;

namespace TaskDecomp.Cli;

/// <summary>Parses a command line, runs its command, and turns every way out into an exit code.</summary>
internal sealed class CommandLine
{
    /// <summary>How long an interrupted command has to come to its next safe place.</summary>
    private static readonly TimeSpan GracePeriod = TimeSpan.FromSeconds(2);

    /// <summary>An input may have a name that begins with <c>@</c>: it is never a file of further arguments.</summary>
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    private readonly ICliCommand[] _commands =
    [
        new ConvertCommand(),
        new CheckCommand(),
        new InspectCommand(),
        new FormatsCommand(),
        new ExplainCommand(),
        new StreamCommand(),
        new ConfigCommand(),
        new HelpCommand(),
        new CompletionCommand(),
        new TreeCommand("man", (root, context) => new ManPage(root, context.Printer.Texts).ToString()),
        new PrintCommand("schema", context => context.Converter.Schema),
        new PrintCommand("vocabulary", context => context.Converter.PrintVocabulary(context.OutputLanguage)),
    ];

    private readonly Option<string?> _language = CliOption.Value(Near.Anything, "zh|en", "--lang");
    private readonly Option<bool> _help = CliOption.Flag(Near.Nothing, "--help", "-h", "-?", "/?");
    private readonly Option<bool> _version = CliOption.Flag(Near.Nothing, "--version");
    private readonly Terminal _terminal;
    private readonly IConverter _converter;
    private readonly Configuration.Configuration _configuration;
    private bool _isConfigured;

    public CommandLine(Terminal terminal, IConverter converter)
    {
        (_terminal, _converter) = (terminal, converter);
        _configuration = new Configuration.Configuration(
            [.. _commands.SelectMany(command => command.Definition.Options).Append(_language).DistinctBy(option => option.Name)], terminal, converter);
        _language.Recursive = true;
        _configuration.Named.Recursive = true;
        _help.Recursive = true;
        Root = new Command("taskdecomp") { _configuration.Named, _language, _help, _version };
        foreach (var command in _commands)
        {
            Root.Add(command.Definition);
        }
    }

    /// <summary>The program's own options and its commands.</summary>
    internal Command Root { get; }

    /// <summary>Runs a command line and gives its exit code.</summary>
    public async Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken cancellationToken)
    {
        var given = DefaultCommand.Insert(
            args, [.. _commands.Select(command => command.Definition.Name)], [.. Root.Options.Where(option => option.Arity.MaximumNumberOfValues > 0).Select(option => option.Name)]);
        var parsed = Root.Parse(given, Parsing);
        var context = CreateContext(parsed);
        try
        {
            parsed = WithSettings(given, parsed);
            context = _isConfigured ? CreateContext(parsed) : context;

            // On a thread of its own, so that an interruption need not wait for a stage to end.
            var work = Task.Factory.StartNew(
                () => Run(parsed, context, args.Count == 0, cancellationToken), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            return await Await(work, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            context.Printer.Error(null, context.Printer.Texts.Get(Chosen(parsed)?.InterruptedKey(parsed) ?? TextKeys.Interrupted));
            return ExitCodes.Interrupted;
        }
        catch (Exception exception)
        {
            return Fail(parsed, context, exception);
        }
    }

    /// <summary>The command line with what the environment and files of options say. A page of help does without files: they may be what it is asked about.</summary>
    private ParseResult WithSettings(IReadOnlyList<string> given, ParseResult parsed)
    {
        var command = Chosen(parsed);
        var isPage = command is null or ConfigCommand || parsed.GetValue(_help);
        var settings = _configuration.Read(isPage ? [] : _configuration.Files(parsed));
        if (settings.Count == 0)
        {
            return parsed;
        }

        var completed = ConfiguredArguments.Insert(given, parsed, command, settings);
        _isConfigured = completed.Count > given.Count;
        return _isConfigured ? Root.Parse(completed, Parsing) : parsed;
    }

    private CommandContext CreateContext(ParseResult parsed)
    {
        var asked = LanguageOf(parsed) is { } name ? Languages.Find(name) : null;
        var quiet = parsed.Errors.Count == 0 && Chosen(parsed)?.IsQuiet(parsed) == true;
        var printer = new DiagnosticPrinter(() => _terminal.Error, new Texts(asked ?? _terminal.Language), quiet);
        return new CommandContext(
            _terminal, _converter, printer, new FailureReport(printer, _terminal.Debug), asked ?? Language.Chinese)
        {
            Configuration = _configuration,
        };
    }

    private int Run(ParseResult parsed, CommandContext context, bool isBare, CancellationToken cancellationToken)
    {
        var help = new HelpPage(parsed.CommandResult.Command, context.Printer.Texts);
        if (parsed.GetValue(_help))
        {
            _terminal.Print(help.Screen());
            return ExitCodes.Ok;
        }

        if (parsed.GetValue(_version))
        {
            _terminal.Print(ProgramVersion.Full);
            return ExitCodes.Ok;
        }

        if (isBare)
        {
            context.Printer.Note(help.Bare().TrimEnd());
            return ExitCodes.Usage;
        }

        UsageCheck.Run(parsed, LanguageOf(parsed));
        return Chosen(parsed)!.Run(parsed, context, cancellationToken);
    }

    private static async Task<int> Await(Task<int> work, CancellationToken cancellationToken)
    {
        try
        {
            return await work.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAny(work, Task.Delay(GracePeriod, CancellationToken.None));
            throw;
        }
    }

    private int Fail(ParseResult parsed, CommandContext context, Exception exception)
    {
        var exitCode = context.Failures.Report(null, exception);
        if (exitCode == ExitCodes.Usage && exception is not SettingsException)
        {
            context.Printer.Note(context.Printer.Texts.Get(TextKeys.UsageHint, HelpTexts.PathOf(parsed.CommandResult.Command)));
        }

        if (exitCode == ExitCodes.Usage && _isConfigured)
        {
            context.Printer.Note(context.Printer.Texts.Get(TextKeys.SettingsHint));
        }

        return exitCode;
    }

    private string? LanguageOf(ParseResult parsed) => parsed.GetResult(_language)?.Tokens is [var token, ..] ? token.Value : null;

    private ICliCommand? Chosen(ParseResult parsed) =>
        Array.Find(_commands, command => command.Definition == parsed.CommandResult.Command);
}
