namespace TaskDecomp.Cli;

/// <summary>Lets <c>taskdecomp notice.txt</c> mean <c>taskdecomp convert notice.txt</c>.</summary>
internal static class DefaultCommand
{
    private const string Name = "convert";

    /// <summary>The arguments, with the default command before them where they name a file and no command.</summary>
    public static IReadOnlyList<string> Insert(IReadOnlyList<string> args, IReadOnlyCollection<string> commands)
    {
        // Options may come first, with values that are no words of their own; else the first word decides.
        var candidates = args is [['-', ..], ..] ? args : args.Take(1);
        var first = candidates.FirstOrDefault(arg => commands.Contains(arg) || IsInput(arg));
        return first is null || commands.Contains(first) ? args : [Name, .. args];
    }

    /// <summary>Whether an argument is, or looks like, something to convert; a mistyped command does not.</summary>
    private static bool IsInput(string arg) =>
        arg is Output.OutputPlanner.StandardStream or "--"
        || (!arg.StartsWith('-') && arg != "/?" && (arg.AsSpan().IndexOfAny("./\\*") >= 0 || Path.Exists(arg)));
}
