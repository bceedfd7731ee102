using System.Globalization;
using System.Text;

namespace TaskDecomp.Cli.Completion;

/// <summary>A script for fish: a line for each command and each option.</summary>
internal sealed class FishShell : IShell
{
    /// <inheritdoc/>
    public string Name => "fish";

    /// <inheritdoc/>
    public string Script(CompletionTree tree)
    {
        var script = new StringBuilder($"# {tree.Program} completion fish > ~/.config/fish/completions/{tree.Program}.fish\n");
        foreach (var command in tree.Named)
        {
            script.Append(CultureInfo.InvariantCulture, $"complete -c {tree.Program} -n __fish_use_subcommand -a {command.Name} -d {Quoted(command.Summary)}\n");
        }

        Append(script, tree, tree.Unnamed, "__fish_use_subcommand");
        foreach (var command in tree.Named)
        {
            Append(script, tree, command, $"'__fish_seen_subcommand_from {command.Name}'");
            if (command.Words.Count > 0)
            {
                script.Append(CultureInfo.InvariantCulture, $"complete -c {tree.Program} -n '__fish_seen_subcommand_from {command.Name}' -f -a {Quoted(string.Join(' ', command.Words))}\n");
            }
        }

        return script.ToString();
    }

    private static void Append(StringBuilder script, CompletionTree tree, CompletedCommand command, string condition)
    {
        foreach (var option in command.Options)
        {
            var names = string.Concat(option.Names.Select(name => name.StartsWith("--", StringComparison.Ordinal) ? $" -l {name[2..]}" : $" -s {Quoted(name[1..])}"));
            var value = !option.TakesValue ? "" : option.Values.Count == 0 ? " -r -F" : $" -x -a {Quoted(string.Join(' ', option.Values))}";
            script.Append(CultureInfo.InvariantCulture, $"complete -c {tree.Program} -n {condition}{names}{value} -d {Quoted(option.Summary)}\n");
        }
    }

    private static string Quoted(string text) =>
        $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";
}
