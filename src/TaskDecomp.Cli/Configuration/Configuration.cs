using System.CommandLine;
using TaskDecomp.Cli.Input;
using TaskDecomp.Diagnostics;
using TaskDecomp.Settings;

namespace TaskDecomp.Cli.Configuration;

/// <summary>
/// The options that are in force without being on the command line: those of the environment (<c>TASKDECOMP_YEAR</c>), then of the file
/// near the input, then of the user's own file.
/// </summary>
/// <param name="options">The options that there are.</param>
/// <param name="terminal">Whose environment is asked.</param>
/// <param name="converter">Reads files.</param>
internal sealed class Configuration(IReadOnlyList<Option> options, Terminal terminal, IConverter converter)
{
    private const string Prefix = "TASKDECOMP_";
    private static readonly string[] Yes = ["true", "yes", "on", "1"];
    private static readonly string[] No = ["false", "no", "off", "0"];

    /// <summary>The files that a command about a folder would read, the nearest first.</summary>
    public IReadOnlyList<string> Files(string folder) =>
        [.. new[] { SettingFiles.Near(folder), SettingFiles.OfUser(terminal.Variable) is { } user && File.Exists(user) ? user : null }.OfType<string>().Distinct()];

    /// <summary>What is in force, each option once, in the order of the options.</summary>
    /// <param name="folder">The folder of the input; null to leave files out.</param>
    /// <exception cref="SettingsException">A file cannot be followed.</exception>
    /// <exception cref="CommandFailure">A file cannot be read, or a variable is neither true nor false.</exception>
    public IReadOnlyList<Setting> Read(string? folder)
    {
        var layers = (folder is null ? [] : Files(folder)).SelectMany(ReadFile);
        return [.. options.Select(OfEnvironment).OfType<Setting>().Concat(layers)
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
        if (terminal.Variable(VariableOf(option)) is not { Length: > 0 } value)
        {
            return null;
        }

        return !IsFlag(option) ? new Setting(NameOf(option), [value], VariableOf(option))
            : IsTruth(value) ? new Setting(NameOf(option), [value.ToLowerInvariant()], VariableOf(option))
            : throw CommandFailure.Usage(TextKeys.NoTruth, VariableOf(option), value);
    }

    private IEnumerable<Setting> ReadFile(string file)
    {
        var names = options.Select(NameOf).ToList();
        return converter.ReadOptions(file, NamedFile.Read(file), names)
            .Select(read => Understand(options[names.IndexOf(read.Name)], read, file));
    }

    private static Setting Understand(Option option, OptionSetting read, string file)
    {
        var source = $"{file}({read.Line})";
        if (IsFlag(option))
        {
            return read.Values is [var value] && IsTruth(value)
                ? new Setting(read.Name, [value.ToLowerInvariant()], source)
                : throw new SettingsException(file, new Diagnostic(DiagnosticCatalog.VocabularyWrongValue, read.Line, [string.Join(", ", read.Values), read.Name, "true, false"]));
        }

        return new Setting(read.Name, [.. read.Values.Select(text => IsPath(option) && text != "-" ? Path.Combine(Path.GetDirectoryName(file)!, text) : text)], source);
    }

    private static bool IsFlag(Option option) => option.Arity.MaximumNumberOfValues == 0;

    private static bool IsTruth(string value) => Yes.Concat(No).Contains(value.ToLowerInvariant());

    /// <summary>A path in a file is one from the file's folder, wherever the program runs.</summary>
    private static bool IsPath(Option option) => option.HelpName?.Contains("FILE", StringComparison.Ordinal) == true;
}
