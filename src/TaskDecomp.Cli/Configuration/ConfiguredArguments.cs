using System.CommandLine;
using System.CommandLine.Parsing;
using TaskDecomp.Cli.Commands;
using TaskDecomp.Cli.Output;

namespace TaskDecomp.Cli.Configuration;

/// <summary>Completes a command line by the options that are in force without being on it.</summary>
internal static class ConfiguredArguments
{
    /// <summary>The folder whose file of options is asked: that of the first input, else the current one.</summary>
    public static string FolderOf(ParseResult parsed)
    {
        var input = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens)
            .Select(token => token.Value).FirstOrDefault(value => value is not ("" or OutputPlanner.StandardStream));
        var folder = input is null ? null : Directory.Exists(input) ? input : Path.GetDirectoryName(input);
        return string.IsNullOrEmpty(folder) ? Environment.CurrentDirectory : folder;
    }

    /// <summary>The arguments with those options of the command that they do not give themselves. What is said for all commands stands before the command, since it is the program's.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="parsed">The same, parsed.</param>
    /// <param name="command">The command that was chosen; null for none.</param>
    /// <param name="settings">What is in force.</param>
    public static IReadOnlyList<string> Insert(IReadOnlyList<string> args, ParseResult parsed, ICliCommand? command, IReadOnlyList<Setting> settings)
    {
        var own = command is null ? [] : Arguments(command.Definition.Options.Where(option => command.TakesSetting(option, parsed)), parsed, settings);
        var general = Arguments(parsed.RootCommandResult.Command.Options.Where(option => option.Recursive), parsed, settings);
        var at = command is null ? 0 : args.ToList().IndexOf(command.Definition.Name) + 1;
        return [.. general, .. args.Take(at), .. own, .. args.Skip(at)];
    }

    private static IEnumerable<string> Arguments(IEnumerable<Option> options, ParseResult parsed, IReadOnlyList<Setting> settings) =>
        from option in options
        where parsed.GetResult(option) is null or { Implicit: true }
        from setting in settings
        where setting.Name == Configuration.NameOf(option)
        from argument in Configuration.Arguments(option, setting)
        select argument;
}
