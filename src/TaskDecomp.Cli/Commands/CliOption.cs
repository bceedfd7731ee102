using System.CommandLine;
using TaskDecomp.Cli.Configuration;

namespace TaskDecomp.Cli.Commands;

/// <summary>
/// Makes options; their words stand in the texts, under <c>Option_</c> and the name. Each says what a file of options near the input may set it to.
/// </summary>
internal static class CliOption
{
    /// <summary>An option with one value.</summary>
    public static Option<string?> Value(Near.Rule near, string helpName, string name, params string[] aliases) =>
        new NearOption<string?>(near, name, aliases) { HelpName = helpName };

    /// <summary>An option with a value that may be given more than once.</summary>
    public static Option<string[]> Values(Near.Rule near, string helpName, string name, params string[] aliases) =>
        new NearOption<string[]>(near, name, aliases) { HelpName = helpName, AllowMultipleArgumentsPerToken = false };

    /// <summary>An option that is on or off; it takes no value, so that the word after it is an input.</summary>
    public static Option<bool> Flag(Near.Rule near, string name, params string[] aliases) =>
        new NearOption<bool>(near, name, aliases) { Arity = ArgumentArity.Zero };
}
