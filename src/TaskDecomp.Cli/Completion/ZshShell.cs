using System.Globalization;
using System.Text;

namespace TaskDecomp.Cli.Completion;

/// <summary>A script for zsh: words with what they mean, files where there are no words.</summary>
internal sealed class ZshShell : IShell
{
    /// <inheritdoc/>
    public string Name => "zsh";

    /// <inheritdoc/>
    public string Script(CompletionTree tree)
    {
        var script = new StringBuilder($"#compdef {tree.Program}\n# {tree.Program} completion zsh > ~/.zfunc/_{tree.Program}\n");
        script.Append(
            $$"""
            _{{tree.Program}}() {
                local current=${words[CURRENT]} previous=${words[CURRENT-1]} word command=""
                local -a options subjects values
                for word in "${(@)words[2,CURRENT-1]}"; do
                    case "$word" in
                        {{string.Join('|', tree.Named.Select(command => command.Name))}}) command=$word; break ;;
                    esac
                done
                case "$previous" in

            """.ReplaceLineEndings("\n"));
        foreach (var option in tree.Commands.SelectMany(command => command.Options).DistinctBy(option => option.Names[^1]).Where(option => option.TakesValue))
        {
            var values = option.Values.Count == 0 ? "_files" : $"values=({string.Join(' ', option.Values)}); _describe -t values value values";
            script.Append(CultureInfo.InvariantCulture, $"        {string.Join('|', option.Names)}) {values}; return ;;\n");
        }

        script.Append("    esac\n    case \"$command\" in\n");
        foreach (var command in tree.Named)
        {
            script.Append(CultureInfo.InvariantCulture, $"        {command.Name}) options=({Options(command)}) subjects=({string.Join(' ', command.Words)}) ;;\n");
        }

        script.Append(
            $$"""
                    *) options=({{Options(tree.Unnamed)}}) subjects=({{string.Join(' ', tree.Named.Select(command => Described(command.Name, command.Summary)))}}) ;;
                esac
                if [[ $current == -* ]]; then _describe -t options option options; return; fi
                (( $#subjects )) && _describe -t words word subjects
                [[ $command == (help|completion) ]] || _files
            }
            if [[ $funcstack[1] == _{{tree.Program}} ]]; then _{{tree.Program}} "$@"; else compdef _{{tree.Program}} {{tree.Program}}; fi

            """.ReplaceLineEndings("\n"));
        return script.ToString();
    }

    private static string Options(CompletedCommand command) =>
        string.Join(' ', command.Options.SelectMany(option => option.Names.Select(name => Described(name, option.Summary))));

    /// <summary>A colon parts a word from what it means.</summary>
    private static string Described(string word, string summary) =>
        $"'{word.Replace(":", "\\:", StringComparison.Ordinal)}:{summary.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
