using System.CommandLine;
using System.Text;

namespace TaskDecomp.Cli.Help;

/// <summary>
/// The help of a command. The parser's own help counts a hanzi as one column, so that its lines break in the middle;
/// here the first column is ASCII, and the texts bring their line breaks along.
/// </summary>
internal sealed class HelpPage(Command command, Texts texts)
{
    private const int LabelWidth = 26;
    private const int CommandWidth = 12;
    private const int CodeWidth = 4;
    private const int Indent = 2;

    private readonly HelpTexts _help = new(texts);
    private readonly StringBuilder _page = new();

    private bool IsProgram => command.Subcommands.Count > 0;

    /// <summary>What fits one screen: examples, the essential options, and the names of the others.</summary>
    public string Screen()
    {
        Wrapped(_help.OneLine(_help.Of(command, "Summary")), 0);
        Line("");
        Section(TextKeys.HelpExamples, _help.Of(command, "Examples").Split('\n'));
        Line(texts.Get(TextKeys.HelpUsage) + " " + _help.Of(command, "Usage"));
        Line("");
        var more = texts.Get(TextKeys.HelpMore, IsProgram ? $"{command.Name} help COMMAND" : $"{HelpTexts.PathOf((Command)command.Parents.First())} help {command.Name}");
        if (IsProgram)
        {
            Section(TextKeys.HelpCommands, command.Subcommands.SelectMany(sub => Brief(sub.Name, _help.Of(sub, "Summary"), CommandWidth)));
            Line($"{texts.Get(TextKeys.HelpOptions)} {string.Join(", ", HelpTexts.OptionsOf(command).Select(option => option.Name))}  {more}");
        }
        else
        {
            AppendOptions();
            Line(more);
        }

        return Finish();
    }

    /// <summary>Everything there is to say.</summary>
    public string Whole()
    {
        Line(_help.Of(command, "Summary"));
        Line("");
        Section(TextKeys.HelpExamples, _help.Of(command, "Examples").Split('\n'));
        Section(TextKeys.HelpUsage, _help.Of(command, "Usage").Split('\n'));
        Section(TextKeys.HelpArguments, command.Arguments.SelectMany(argument => Row(argument.Name, _help.Of(command, "Input"), LabelWidth)));
        Section(TextKeys.HelpCommands, command.Subcommands.SelectMany(sub => Row(sub.Name, _help.Of(sub, "Summary"), LabelWidth)));
        Section(TextKeys.HelpOptions, HelpTexts.OptionsOf(command).SelectMany(option => Row(HelpTexts.Label(option), _help.Of(option), LabelWidth)));
        Section(TextKeys.HelpExitCodes, IsProgram ? ExitCodes.Table.SelectMany(row => Row($"{row.Code}", texts.Get(row.TextKey), CodeWidth)) : []);
        return Finish();
    }

    /// <summary>What is shown to whoever calls the program without a word: twelve lines.</summary>
    public string Bare()
    {
        Wrapped(_help.OneLine(_help.Of(command, "Summary")), 0);
        Line("");
        Section(TextKeys.HelpExamples, _help.Of(command, "Examples").Split('\n'));
        Line(texts.Get(TextKeys.HelpCommands));
        Wrapped(string.Join(' ', command.Subcommands.Select(sub => sub.Name)));
        Line("");
        Line(texts.Get(TextKeys.HelpMore, $"{command.Name} -h, {command.Name} help COMMAND"));
        return Finish();
    }

    private void AppendOptions()
    {
        var all = HelpTexts.OptionsOf(command);
        var shown = all.Any(HelpTexts.IsEssential) ? all.Where(HelpTexts.IsEssential).ToList() : all.Where(option => !HelpTexts.IsRare(option)).ToList();
        Section(TextKeys.HelpOptions, shown.SelectMany(option => Brief(HelpTexts.Label(option), _help.Of(option), LabelWidth)));
        if (shown.Count < all.Count)
        {
            Wrapped($"{texts.Get(TextKeys.HelpOtherOptions)} {string.Join(' ', all.Except(shown).Select(option => option.Name))}");
            Line("");
        }
    }

    private void Section(string headingKey, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count > 0)
        {
            Line(texts.Get(headingKey));
            all.ForEach(line => Line(new string(' ', Indent) + line));
            Line("");
        }
    }

    private void Wrapped(string text, int indent = Indent) => ColumnText.Wrap(text, indent).ToList().ForEach(Line);

    private void Line(string text) => _page.Append(text).Append('\n');

    private string Finish() => _page.ToString().TrimEnd('\n') + "\n";

    private IEnumerable<string> Brief(string label, string text, int width) => Row(label, _help.Brief(text, ColumnText.Columns - Indent - width), width);

    private static IEnumerable<string> Row(string label, string text, int width) =>
        text.Split('\n').Select((line, i) => (i == 0 ? label : "").PadRight(width) + line);
}
