using System.Globalization;
using System.Text;

namespace TaskDecomp.Cli.Completion;

/// <summary>A script for PowerShell, of Windows and of other systems.</summary>
internal sealed class PowerShell : IShell
{
    /// <inheritdoc/>
    public string Name => "pwsh";

    /// <inheritdoc/>
    public string Script(CompletionTree tree)
    {
        var script = new StringBuilder($"# {tree.Program} completion pwsh >> $PROFILE\n");
        script.Append(CultureInfo.InvariantCulture, $"Register-ArgumentCompleter -Native -CommandName {tree.Program} -ScriptBlock {{\n    param($wordToComplete, $commandAst, $cursorPosition)\n");
        Append(script, "commands", tree.Named.Select(command => (command.Name, Value: Quoted(command.Summary))));
        Append(script, "options", tree.Commands.Select(command => (command.Name, Value: Dictionary(command.Options.SelectMany(option => option.Names.Select(name => (name, option.Summary)))))));
        Append(script, "values", tree.Commands.SelectMany(command => command.Options).DistinctBy(option => option.Names[^1]).Where(option => option.Values.Count > 0)
            .SelectMany(option => option.Names.Select(name => (name, $"@({string.Join(", ", option.Values.Select(Quoted))})"))));
        Append(script, "words", tree.Named.Where(command => command.Words.Count > 0).Select(command => (command.Name, $"@({string.Join(", ", command.Words.Select(Quoted))})")));
        script.Append(
            $$"""
                $typed = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { "$_" })
                $command = $typed | Where-Object { $commands.ContainsKey($_) } | Select-Object -First 1
                $name = if ($command) { $command } else { '{{tree.Program}}' }
                $found = @()
                if ($typed.Count -gt 0 -and $values.ContainsKey($typed[-1])) { $values[$typed[-1]] | ForEach-Object { $found += , @($_, $_) } }
                elseif ($wordToComplete -like '-*') { $options[$name].GetEnumerator() | ForEach-Object { $found += , @($_.Key, $_.Value) } }
                elseif ($words.ContainsKey($name)) { $words[$name] | ForEach-Object { $found += , @($_, $_) } }
                elseif (-not $command) { $commands.GetEnumerator() | ForEach-Object { $found += , @($_.Key, $_.Value) } }
                $found | Where-Object { $_[0] -like "$wordToComplete*" } | Sort-Object { $_[0] } | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_[0], $_[0], 'ParameterValue', $_[1])
                }
            }

            """.ReplaceLineEndings("\n"));
        return script.ToString();
    }

    private static void Append(StringBuilder script, string name, IEnumerable<(string Key, string Value)> entries)
    {
        script.Append(CultureInfo.InvariantCulture, $"    ${name} = @{{\n");
        foreach (var (key, value) in entries)
        {
            script.Append(CultureInfo.InvariantCulture, $"        {Quoted(key)} = {value}\n");
        }

        script.Append("    }\n");
    }

    private static string Dictionary(IEnumerable<(string Key, string Value)> entries) =>
        $"@{{ {string.Join("; ", entries.Select(entry => $"{Quoted(entry.Key)} = {Quoted(entry.Value)}"))} }}";

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
