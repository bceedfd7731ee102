using System.Buffers;
using System.CommandLine;

namespace TaskDecomp.Cli.Help;

/// <summary>What the texts say of commands and options; their keys follow from the names.</summary>
/// <param name="texts">The texts.</param>
internal sealed class HelpTexts(Texts texts)
{
    // What most people need, in the order in which they need it.
    private static readonly string[] Essential = ["output", "to", "force", "format", "fail-on", "disable", "fix", "stage"];

    private static readonly char[] Stops = [';', '；', '。'];

    // Where a sentence may end that is too long: what follows says it more closely.
    private static readonly SearchValues<char> Pauses = SearchValues.Create(",，:：(（");

    /// <summary>The words that it speaks with.</summary>
    public Texts Texts => texts;

    /// <summary>A command as it is typed, with the commands above it.</summary>
    public static string PathOf(Command command) =>
        command.Parents.FirstOrDefault() is Command parent ? $"{PathOf(parent)} {command.Name}" : command.Name;

    /// <summary>The names of an option and of its value: <c>-t, --to FORMAT</c>.</summary>
    public static string Label(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Append(option.Name).OrderBy(name => name.Length));
        return option.HelpName is null ? names : $"{names} {option.HelpName}";
    }

    /// <summary>The options of a command with those that all commands have, the essential ones first.</summary>
    public static IReadOnlyList<Option> OptionsOf(Command command) =>
        [.. command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive))
            .OrderBy(option => IsEssential(option) ? Array.IndexOf(Essential, NameOf(option)) : Essential.Length)];

    /// <summary>Whether an option is one that most people need.</summary>
    public static bool IsEssential(Option option) => Essential.Contains(NameOf(option));

    /// <summary>Whether few ever need an option: it raises a limit, or says where a program or a file of options is.</summary>
    public static bool IsRare(Option option) => NameOf(option) is "pdftotext" or "soffice" or "config" || NameOf(option).StartsWith("max-", StringComparison.Ordinal);

    /// <summary>A text about a command (<c>Summary</c>, <c>Usage</c>, <c>Examples</c>, <c>Input</c>).</summary>
    public string Of(Command command, string part) => texts.Get($"Help_{command.Name}_{part}");

    /// <summary>What an option does.</summary>
    public string Of(Option option) => texts.Get("Option_" + NameOf(option));

    /// <summary>The first sentence of a text, on one line, and no more of it than fits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="columns">How many columns there are for it.</param>
    public string Brief(string text, int columns = ColumnText.Columns)
    {
        var line = OneLine(text);
        var stop = line.IndexOfAny(Stops);
        stop = line.IndexOf(". ", StringComparison.Ordinal) is >= 0 and var point && (stop < 0 || point < stop) ? point : stop;
        line = (stop < 0 ? line : line[..stop]).TrimEnd('.');
        while (ColumnText.Width(line) > columns && line.AsSpan().LastIndexOfAny(Pauses) is > 0 and var pause)
        {
            line = line[..pause].TrimEnd();
        }

        return line;
    }

    /// <summary>A text on one line; between hanzi there is no blank.</summary>
    public string OneLine(string text) => text.Replace("\n", texts.Get(TextKeys.LineJoint) == "-" ? "" : " ", StringComparison.Ordinal);

    private static string NameOf(Option option) => option.Name.TrimStart('-');
}
