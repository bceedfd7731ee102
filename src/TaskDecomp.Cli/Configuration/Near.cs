using System.Globalization;
using TaskDecomp.Cli.Output;

namespace TaskDecomp.Cli.Configuration;

/// <summary>
/// What a file of options that was found near the input may say of an option. It may have come with the input, from the web or by mail: it may
/// say how notices are read and shown, and nothing that runs, writes, reads elsewhere, takes more or keeps something from being seen.
/// </summary>
internal static class Near
{
    /// <summary>Whether a value may stand there.</summary>
    /// <param name="value">The value.</param>
    /// <param name="folder">The file's folder.</param>
    public delegate bool Rule(string value, string folder);

    /// <summary>Whatever it says.</summary>
    public static Rule Anything { get; } = (_, _) => true;

    /// <summary>Nothing.</summary>
    public static Rule Nothing { get; } = (_, _) => false;

    /// <summary>A file of the folder or of one below, where it is when links are followed.</summary>
    public static Rule Inside { get; } = (value, folder) => !Links.LeadsOut(Path.Combine(folder, value), folder);

    /// <summary>A number that is no higher than what holds where nobody sets it. What is no number is refused like one of the command line.</summary>
    public static Rule UpTo(double most) => (value, _) =>
        !double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number <= most;
}
