using System.CommandLine;
using System.Text;

namespace TaskDecomp.Cli;

/// <summary>
/// The help of a command. The parser's own help counts a hanzi as one column, so that its lines break in the middle;
/// here the first column is ASCII, and the texts bring their line breaks along.
/// </summary>
internal sealed class HelpPage(Command command, Texts texts)
{
    private const int LabelWidth = 26;

    /// <summary>A command as it is typed, with the commands above it.</summary>
    public static string PathOf(Command command) =>
        command.Parents.FirstOrDefault() is Command parent ? $"{PathOf(parent)} {command.Name}" : command.Name;

    /// <summary>The page.</summary>
    public override string ToString()
    {
        var page = new StringBuilder().Append(texts.Get(Key("Summary"))).Append('\n');
        AppendText(page, TextKeys.HelpUsage, texts.Get(Key("Usage")));
        AppendText(page, TextKeys.HelpExamples, texts.Get(Key("Examples")));
        AppendRows(page, TextKeys.HelpArguments, command.Arguments.Select(argument => (argument.Name, texts.Get(Key("Input")))));
        AppendRows(page, TextKeys.HelpCommands, command.Subcommands.Select(sub => (sub.Name, texts.Get(Key(sub, "Summary")))));
        AppendRows(page, TextKeys.HelpOptions, Options().Select(option => (Label(option), texts.Get("Option_" + option.Name.TrimStart('-')))));
        if (command.Subcommands.Count > 0)
        {
            AppendRows(page, TextKeys.HelpExitCodes, ExitCodes.Table.Select(row => ($"{row.Code}", texts.Get(row.TextKey))), 4);
        }

        return page.ToString();
    }

    private string Key(string part) => Key(command, part);

    private static string Key(Command of, string part) => $"Help_{of.Name}_{part}";

    private IEnumerable<Option> Options() =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive));

    private static string Label(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Append(option.Name).OrderBy(name => name.Length));
        return option.HelpName is null ? names : $"{names} {option.HelpName}";
    }

    private void AppendText(StringBuilder page, string headingKey, string text)
    {
        page.Append('\n').Append(texts.Get(headingKey)).Append('\n');
        foreach (var line in text.Split('\n'))
        {
            page.Append("  ").Append(line).Append('\n');
        }
    }

    private void AppendRows(StringBuilder page, string headingKey, IEnumerable<(string Label, string Text)> rows, int width = LabelWidth)
    {
        var lines = rows.SelectMany(row => row.Text.Split('\n').Select((line, i) => (i == 0 ? row.Label : "").PadRight(width) + line)).ToList();
        if (lines.Count > 0)
        {
            AppendText(page, headingKey, string.Join('\n', lines));
        }
    }
}
