using System.CommandLine;
using TaskDecomp.Cli.Commands;
using TaskDecomp.Cli.Input;
using TaskDecomp.Diagnostics;
using TaskDecomp.Settings;

namespace TaskDecomp.Cli.Configuration;

/// <summary>
/// The options that are in force without being on the command line: those of the environment (<c>TASKDECOMP_YEAR</c>), then of the file
/// that <c>--config</c> names, else of the one near the input, then of the user's own file.
/// </summary>
/// <param name="options">The options that there are.</param>
/// <param name="terminal">Whose environment is asked.</param>
/// <param name="converter">Reads files.</param>
internal sealed class Configuration(IReadOnlyList<Option> options, Terminal terminal, IConverter converter)
{
    private const string Prefix = "TASKDECOMP_";
    private static readonly string[] Yes = ["true", "yes", "on", "1"];
    private static readonly string[] No = ["false", "no", "off", "0"];

    /// <summary>The option that names a file to read instead of the one near the input.</summary>
    public Option<string?> Named { get; } = CliOption.Value(Near.Nothing, "FILE", "--config");

    /// <summary>The files that a command line makes read, the first counting first.</summary>
    public IReadOnlyList<SettingFile> Files(ParseResult parsed)
    {
        var named = parsed.GetResult(Named)?.Tokens is [var token, ..] ? token.Value : NotEmpty(terminal.Variable(VariableOf(Named)));
        var near = named is null ? SettingFiles.Near(ConfiguredArguments.FolderOf(parsed)) : null;
        var user = SettingFiles.OfUser(terminal.Variable);
        var files = new List<SettingFile>();
        if ((named ?? near) is { } first)
        {
            files.Add(new SettingFile(first, IsNear: near is not null && near != user));
        }

        if (user is not null && user != near && File.Exists(user))
        {
            files.Add(new SettingFile(user, IsNear: false));
        }

        return files;
    }

    /// <summary>What is in force, each option once, in the order of the options.</summary>
    /// <param name="files">The files to read.</param>
    /// <exception cref="SettingsException">A file cannot be followed.</exception>
    /// <exception cref="CommandFailure">A file cannot be read, or a variable is neither true nor false.</exception>
    public IReadOnlyList<Setting> Read(IReadOnlyList<SettingFile> files)
    {
        var found = new List<Setting>();
        foreach (var option in options)
        {
            if (OfEnvironment(option) is { } setting)
            {
                found.Add(setting);
            }
        }

        foreach (var file in files)
        {
            found.AddRange(ReadFile(file));
        }

        // Most often there is nothing, and what would put it in order is not even loaded.
        return found.Count == 0 ? [] : [.. found
            .DistinctBy(setting => setting.Name)
            .OrderBy(setting => options.ToList().FindIndex(option => NameOf(option) == setting.Name))];
    }

    /// <summary>A setting as arguments of the command line: none for a flag that is off.</summary>
    public static IEnumerable<string> Arguments(Option option, Setting setting) => IsFlag(option)
        ? Yes.Contains(setting.Values[0]) ? [option.Name] : []
        : setting.Values.Select(value => $"{option.Name}={value}");

    /// <summary>An option's name in a file.</summary>
    public static string NameOf(Option option) => option.Name.TrimStart('-');

    /// <summary>An option's name in the environment.</summary>
    public static string VariableOf(Option option) => Prefix + NameOf(option).Replace('-', '_').ToUpperInvariant();

    private Setting? OfEnvironment(Option option)
    {
        if (NotEmpty(terminal.Variable(VariableOf(option))) is not { } value)
        {
            return null;
        }

        return !IsFlag(option) ? new Setting(NameOf(option), [value], VariableOf(option))
            : IsTruth(value) ? new Setting(NameOf(option), [value.ToLowerInvariant()], VariableOf(option))
            : throw CommandFailure.Usage(TextKeys.NoTruth, VariableOf(option), value);
    }

    private IEnumerable<Setting> ReadFile(SettingFile file)
    {
        var names = options.Select(NameOf).ToList();
        return converter.ReadOptions(file.Path, NamedFile.Read(file.Path), names)
            .Select(read => Understand(options[names.IndexOf(read.Name)], read, file));
    }

    private static Setting Understand(Option option, OptionSetting read, SettingFile file)
    {
        var folder = Path.GetDirectoryName(file.Path)!;
        if (file.IsNear && !read.Values.All(value => MayBeNear(option, value, folder)))
        {
            throw Refusal(DiagnosticCatalog.OptionNotNear, read.Name, string.Join(", ", read.Values));
        }

        var source = $"{file.Path}({read.Line})";
        if (IsFlag(option))
        {
            return read.Values is [var value] && IsTruth(value)
                ? new Setting(read.Name, [value.ToLowerInvariant()], source)
                : throw Refusal(DiagnosticCatalog.VocabularyWrongValue, string.Join(", ", read.Values), read.Name, "true, false");
        }

        return new Setting(read.Name, [.. read.Values.Select(text => IsPath(option) && text != "-" ? Path.Combine(folder, text) : text)], source);

        SettingsException Refusal(DiagnosticDescriptor descriptor, params object[] arguments) => new(file.Path, new Diagnostic(descriptor, read.Line, arguments));
    }

    /// <summary>An option that does not say so may not.</summary>
    private static bool MayBeNear(Option option, string value, string folder) => option is INearOption known && known.Near(value, folder);

    private static string? NotEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static bool IsFlag(Option option) => option.Arity.MaximumNumberOfValues == 0;

    private static bool IsTruth(string value) => Yes.Concat(No).Contains(value.ToLowerInvariant());

    /// <summary>A path in a file is one from the file's folder, wherever the program runs.</summary>
    private static bool IsPath(Option option) => option.HelpName?.Contains("FILE", StringComparison.Ordinal) == true;
}
