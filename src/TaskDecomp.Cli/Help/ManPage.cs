using System.CommandLine;
using System.Globalization;
using System.Text;

namespace TaskDecomp.Cli.Help;

/// <summary>The manual of the program as a page for <c>man</c> (roff), made of the commands and their options.</summary>
/// <param name="root">The program's command.</param>
/// <param name="texts">The words.</param>
internal sealed class ManPage(Command root, Texts texts)
{
    private const int Section = 1;

    private readonly HelpTexts _help = new(texts);
    private readonly StringBuilder _page = new();

    /// <inheritdoc/>
    public override string ToString()
    {
        _page.Append(CultureInfo.InvariantCulture, $".TH {root.Name.ToUpperInvariant()} {Section} \"\" \"{root.Name} {ProgramVersion.Text}\"\n");
        Heading("NAME");
        Text($"{root.Name} - {_help.Brief(_help.Of(root, "Summary"))}");
        Heading("SYNOPSIS");
        Lines(_help.Of(root, "Usage"));
        Heading("EXAMPLES");
        Lines(_help.Of(root, "Examples"));
        Heading("COMMANDS");
        foreach (var command in root.Subcommands)
        {
            Append(command);
        }

        Heading("OPTIONS");
        Options(root.Options);
        Heading("EXIT STATUS");
        foreach (var (code, key) in ExitCodes.Table)
        {
            Entry($"{code}", texts.Get(key));
        }

        Heading("ENVIRONMENT");
        Text(texts.Get(TextKeys.ManEnvironment));
        Heading("FILES");
        Text(texts.Get(TextKeys.ManFiles));
        return _page.ToString();
    }

    private void Append(Command command)
    {
        _page.Append(".SS \"").Append(Escaped($"{root.Name} {command.Name}")).Append("\"\n");
        Text(_help.OneLine(_help.Of(command, "Summary")));
        _page.Append(".PP\n");
        Lines(_help.Of(command, "Usage"));
        _page.Append(".PP\n");
        Lines(_help.Of(command, "Examples"));
        foreach (var argument in command.Arguments)
        {
            Entry(argument.Name, _help.OneLine(_help.Of(command, "Input")));
        }

        Options(HelpTexts.OptionsOf(command).Where(option => !option.Recursive));
    }

    private void Options(IEnumerable<Option> options)
    {
        foreach (var option in options)
        {
            Entry(HelpTexts.Label(option), _help.OneLine(_help.Of(option)));
        }
    }

    private void Heading(string text) => _page.Append(".SH ").Append(text.Contains(' ') ? $"\"{text}\"" : text).Append('\n');

    private void Text(string text) => _page.Append(Escaped(text)).Append('\n');

    private void Entry(string label, string text) => _page.Append(".TP\n\\fB").Append(Escaped(label)).Append("\\fR\n").Append(Escaped(text)).Append('\n');

    /// <summary>Lines that stay as they are.</summary>
    private void Lines(string text)
    {
        _page.Append(".nf\n");
        foreach (var line in text.Split('\n'))
        {
            Text(line);
        }

        _page.Append(".fi\n");
    }

    /// <summary>A dot or an apostrophe begins a request, and a hyphen may become a dash that cannot be copied.</summary>
    private static string Escaped(string text)
    {
        var escaped = text.Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal).Replace("'", "\\(aq", StringComparison.Ordinal);
        return escaped is ['.', ..] ? "\\&" + escaped : escaped;
    }
}
