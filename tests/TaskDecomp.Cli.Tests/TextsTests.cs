using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using TaskDecomp.Cli.Help;
using TaskDecomp.Text;

namespace TaskDecomp.Cli.Tests;

public sealed partial class TextsTests
{
    [Fact]
    public void Both_languages_have_the_same_keys_and_places()
    {
        var chinese = Load("zh");
        var english = Load("en");

        Assert.Equal(chinese.Keys.Order(StringComparer.Ordinal), english.Keys.Order(StringComparer.Ordinal));
        Assert.All(chinese, text => Assert.Equal((text.Key, Places(text.Value)), (text.Key, Places(english[text.Key]))));
    }

    [Fact]
    public void The_languages_are_not_the_same()
    {
        Assert.All(Load("zh"), text => Assert.True(Hanzi().IsMatch(text.Value) || LanguageFree.Contains(text.Key), text.Key));
        Assert.All(Load("en"), text => Assert.False(Hanzi().IsMatch(text.Value), text.Key));
    }

    [Fact]
    public void Every_key_that_the_code_names_is_there_and_every_other_belongs_to_the_help()
    {
        var constants = typeof(TextKeys).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToHashSet();
        var keys = Load("zh").Keys.ToList();

        Assert.Empty(constants.Except(keys));
        Assert.All(keys.Except(constants), key => Assert.Matches("^(Help|Option)_", key));
    }

    [Fact]
    public void The_help_of_every_command_fits_80_columns()
    {
        var root = new CommandLine(Terminals.Silent(), new FakeConverter()).Root;
        var commands = new[] { root }.Concat(root.Subcommands).ToList();

        foreach (var language in Enum.GetValues<Language>())
        {
            var pages = commands.Select(command => new HelpPage(command, new Texts(language))).SelectMany(page => (string[])[page.Screen(), page.Whole(), page.Bare()]);
            Assert.All(pages.SelectMany(page => page.Split('\n')), line => Assert.True(Columns(line) <= 80, line));
        }
    }

    [Fact]
    public void The_help_of_every_command_fits_a_screen_of_24_lines()
    {
        var root = new CommandLine(Terminals.Silent(), new FakeConverter()).Root;

        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.All(root.Subcommands.Prepend(root), command => Assert.InRange(Lines(new HelpPage(command, new Texts(language)).Screen()), 3, 24));
            Assert.Equal(12, Lines(new HelpPage(root, new Texts(language)).Bare()));
        }
    }

    [Fact]
    public void The_help_begins_with_examples_and_names_every_option()
    {
        var root = new CommandLine(Terminals.Silent(), new FakeConverter()).Root;

        Assert.All(root.Subcommands, command =>
        {
            var page = new HelpPage(command, new Texts(Language.English)).Screen();
            Assert.StartsWith("Examples:\n  ", page[(page.IndexOf("\n\n", StringComparison.Ordinal) + 2)..], StringComparison.Ordinal);
            Assert.All(command.Options, option => Assert.Contains(option.Name, page, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void The_help_names_every_option_and_every_format()
    {
        var converter = new FakeConverter();
        var convert = new CommandLine(Terminals.Silent(), converter).Root.Subcommands.Single(command => command.Name == "convert");
        var page = new HelpPage(convert, new Texts(Language.English)).Whole();

        Assert.All(convert.Options.SelectMany(option => option.Aliases.Append(option.Name)), name => Assert.Contains(name, page));
        Assert.Contains(string.Join(", ", converter.OutputFormats.Select(format => format.Name)), page);
    }

    /// <summary>Texts that are the same, or without hanzi, in every language.</summary>
    private static readonly string[] LanguageFree = ["ListSeparator", "PlanLine", "Help_formats_Usage", "Help_formats_Examples", "Help_schema_Usage", "Help_stream_Usage", "Help_stream_Examples", "Help_schema_Examples", "Help_vocabulary_Usage", "Help_vocabulary_Examples", "Help_inspect_Examples", "LineJoint", "Help_help_Usage", "Help_help_Examples", "Help_completion_Usage", "Help_completion_Examples", "Help_man_Usage", "Help_man_Examples", "Help_explain_Usage", "Help_config_Usage", "Help_config_Examples", "Help_explain_Examples"];

    private static Dictionary<string, string> Load(string culture)
    {
        var manager = new ResourceManager("TaskDecomp.Cli.Resources.Texts", typeof(Texts).Assembly);
        using var set = manager.GetResourceSet(CultureInfo.GetCultureInfo(culture), createIfNotExists: true, tryParents: culture == "zh")!;
        return set.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }

    private static string Places(string text) => string.Join(' ', Place().Matches(text).Select(match => match.Value).Distinct().Order());

    private static int Lines(string page) => page.Count(c => c == '\n');

    /// <summary>What a terminal of East Asia takes: two columns for a hanzi and full-width punctuation, quotes and arrows being wide there too.</summary>
    private static int Columns(string line) => line.Sum(c => c >= 0x2010 ? 2 : 1);

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Hanzi();
}
