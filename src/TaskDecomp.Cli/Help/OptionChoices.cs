using System.CommandLine;
using TaskDecomp.Cli.Checking;
using TaskDecomp.Diagnostics;
using TaskDecomp.Writers;

namespace TaskDecomp.Cli.Help;

/// <summary>The values that an option may have, where they can be listed.</summary>
/// <param name="converter">Knows the formats.</param>
internal sealed class OptionChoices(IConverter converter)
{
    /// <summary>The values; none where it may be anything.</summary>
    public IReadOnlyList<string> Of(Option option) => option.Name switch
    {
        "--to" => [.. converter.OutputFormats.Select(format => format.Name)],
        "--from" => [.. converter.InputFormats.Select(format => format.Name)],
        "--format" => CheckWriters.Names,
        "--disable" => [.. DiagnosticCatalog.All.Select(descriptor => descriptor.Code)],
        "--columns" => ListColumns.Names,
        "--stage" => [.. Enum.GetNames<InspectionStage>().Select(name => name.ToLowerInvariant())],
        "--fail-on" => ["error", "warning"],
        "--encoding" => ["utf-8", "gb18030", "utf-16"],
        _ when option.HelpName is { } values && values.Contains('|') && !values.Any(char.IsUpper) => values.Split('|'),
        _ => [],
    };
}
