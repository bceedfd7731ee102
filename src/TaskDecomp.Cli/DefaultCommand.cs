namespace TaskDecomp.Cli;

/// <summary>Lets <c>taskdecomp notice.txt</c> mean <c>taskdecomp convert notice.txt</c>.</summary>
internal static class DefaultCommand
{
    private const string Name = "convert";

    /// <summary>The arguments, with the default command before them where they name a file and no command.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="commands">The commands that there are.</param>
    /// <param name="valued">The options of all commands that take a value, which is no word of its own.</param>
    public static IReadOnlyList<string> Insert(IReadOnlyList<string> args, IReadOnlyCollection<string> commands, IReadOnlyCollection<string> valued)
    {
        // Options may come first; else the first word decides.
        var candidates = args is [['-', ..], ..] ? args.Where((_, i) => i == 0 || !valued.Contains(args[i - 1])) : args.Take(1);
        var first = candidates.FirstOrDefault(arg => commands.Contains(arg) || IsInput(arg));
        return first is null || commands.Contains(first) ? args : [Name, .. args];
    }

    /// <summary>Whether an argument is, or looks like, something to convert; a mistyped command does not.</summary>
    private static bool IsInput(string arg) =>
        arg is Output.OutputPlanner.StandardStream or "--"
        || (!arg.StartsWith('-') && arg != "/?" && (arg.AsSpan().IndexOfAny("./\\*") >= 0 || Path.Exists(arg)));
}
