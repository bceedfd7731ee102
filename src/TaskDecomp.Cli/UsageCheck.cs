using System.CommandLine;
using System.CommandLine.Parsing;
using TaskDecomp.Cli.Help;
using TaskDecomp.Text;

namespace TaskDecomp.Cli;

/// <summary>
/// Finds what is wrong with a command line by itself. The parser's own messages are not used: they are half translated,
/// and it takes an unknown option for an input.
/// </summary>
internal static class UsageCheck
{
    /// <summary>Throws where something is wrong.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="language">The value of <c>--lang</c>.</param>
    /// <exception cref="CommandFailure">Something is wrong.</exception>
    public static void Run(ParseResult parsed, string? language)
    {
        var before = parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash);
        if (before.FirstOrDefault(IsUnknownOption) is { } option)
        {
            throw UnknownOption(option.Value, parsed.CommandResult.Command);
        }

        if (parsed.UnmatchedTokens is [var unmatched, ..])
        {
            throw parsed.CommandResult.Command.Subcommands.Count > 0
                ? UnknownCommand(unmatched, parsed.CommandResult.Command)
                : CommandFailure.Usage(TextKeys.UnexpectedArgument, unmatched);
        }

        foreach (var error in parsed.Errors)
        {
            throw Describe(error);
        }

        if (language is not null && Languages.Find(language) is null)
        {
            throw CommandFailure.Usage(TextKeys.UnknownLanguage, language);
        }
    }

    private static CommandFailure UnknownOption(string typed, Command command)
    {
        var known = HelpTexts.OptionsOf(command).SelectMany(option => option.Aliases.Append(option.Name)).Where(name => name.StartsWith("--", StringComparison.Ordinal));
        return Spelling.Meant(typed.Split('=', ':')[0], known) is { } meant
            ? CommandFailure.Usage(TextKeys.UnknownOptionMeant, typed, meant)
            : CommandFailure.Usage(TextKeys.UnknownOption, typed);
    }

    private static CommandFailure UnknownCommand(string typed, Command root) =>
        Spelling.Meant(typed, root.Subcommands.Select(command => command.Name)) is { } meant
            ? CommandFailure.Usage(TextKeys.UnknownCommandMeant, typed, meant)
            : CommandFailure.Usage(TextKeys.UnknownCommand, typed);

    private static bool IsUnknownOption(Token token) => token.Type == TokenType.Argument && token.Value is ['-', _, ..];

    private static CommandFailure Describe(ParseError error) => error.SymbolResult switch
    {
        OptionResult { IdentifierTokenCount: > 1 } option => CommandFailure.Usage(TextKeys.OptionTwice, option.Option.Name),
        OptionResult option => CommandFailure.Usage(TextKeys.OptionWithoutValue, option.Option.Name),
        _ => CommandFailure.Usage(TextKeys.NoCommand),
    };
}
