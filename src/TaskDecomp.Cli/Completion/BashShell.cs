using System.Globalization;
using System.Text;

namespace TaskDecomp.Cli.Completion;

/// <summary>A script for bash: words by <c>compgen</c>, files where there are no words.</summary>
internal sealed class BashShell : IShell
{
    /// <inheritdoc/>
    public string Name => "bash";

    /// <inheritdoc/>
    public string Script(CompletionTree tree)
    {
        var script = new StringBuilder($"# {tree.Program} completion bash > ~/.local/share/bash-completion/completions/{tree.Program}\n");
        script.Append(
            $$"""
            _{{tree.Program}}() {
                local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} word command="" options="" words=""
                for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
                    case "$word" in
                        {{string.Join('|', tree.Named.Select(command => command.Name))}}) command=$word; break ;;
                    esac
                done
                case "$previous" in

            """.ReplaceLineEndings("\n"));
        foreach (var option in tree.Commands.SelectMany(command => command.Options).DistinctBy(option => option.Names[^1]).Where(option => option.TakesValue))
        {
            var values = option.Values.Count == 0 ? "return" : $"COMPREPLY=($(compgen -W \"{string.Join(' ', option.Values)}\" -- \"$current\")); return";
            script.Append(CultureInfo.InvariantCulture, $"        {string.Join('|', option.Names)}) {values} ;;\n");
        }

        script.Append("    esac\n    case \"$command\" in\n");
        foreach (var command in tree.Named)
        {
            script.Append(CultureInfo.InvariantCulture, $"        {command.Name}) options=\"{Options(command)}\" words=\"{string.Join(' ', command.Words)}\" ;;\n");
        }

        script.Append(
            $$"""
                    *) options="{{Options(tree.Unnamed)}}" words="{{string.Join(' ', tree.Named.Select(command => command.Name))}}" ;;
                esac
                if [[ $current == -* ]]; then words=$options; fi
                COMPREPLY=($(compgen -W "$words" -- "$current"))
            }
            complete -o default -F _{{tree.Program}} {{tree.Program}}

            """.ReplaceLineEndings("\n"));
        return script.ToString();
    }

    private static string Options(CompletedCommand command) => string.Join(' ', command.Options.SelectMany(option => option.Names));
}
