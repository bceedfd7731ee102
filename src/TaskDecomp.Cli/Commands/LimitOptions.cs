using System.CommandLine;
using System.Globalization;
using TaskDecomp.Cli.Configuration;
using TaskDecomp.Limits;

namespace TaskDecomp.Cli.Commands;

/// <summary>The options that raise, or lower, what a file may ask for: one for each limit.</summary>
internal sealed class LimitOptions
{
    // A day; and what memory holds whatever is asked for.
    private const int MostSeconds = 86_400;
    private const int MostMegabytes = 2_000;
    private const int MostUnpacked = 100_000;
    private const int MostCount = 1_000_000_000;
    private const int MostRatio = 1_000_000;

    // Deeper ones would not fit on the stack of the libraries.
    private const int MostDepth = 2_000;

    private readonly Row[] _rows =
    [
        new(CliOption.Value(Near.UpTo(ReadLimits.Default.Time.TotalSeconds), "SECONDS", "--timeout"), MostSeconds, (limits, value) => limits with { Time = TimeSpan.FromSeconds(value) }) { IsWhole = false },
        new(CliOption.Value(Near.UpTo(InMegabytes(ReadLimits.Default.FileBytes)), "MB", "--max-size"), MostMegabytes, (limits, value) => limits with { FileBytes = (long)(value * ReadLimits.Megabyte) }) { IsWhole = false },
        new(CliOption.Value(Near.UpTo(InMegabytes(ReadLimits.Default.UnpackedBytes)), "MB", "--max-unpacked"), MostUnpacked, (limits, value) => limits with { UnpackedBytes = (long)(value * ReadLimits.Megabyte) }) { IsWhole = false },
        new(CliOption.Value(Near.UpTo(ReadLimits.Default.Ratio), "N", "--max-ratio"), MostRatio, (limits, value) => limits with { Ratio = (int)value }),
        new(CliOption.Value(Near.UpTo(ReadLimits.Default.Entries), "N", "--max-entries"), MostCount, (limits, value) => limits with { Entries = (int)value }),
        new(CliOption.Value(Near.UpTo(ReadLimits.Default.XmlDepth), "N", "--max-xml-depth"), MostDepth, (limits, value) => limits with { XmlDepth = (int)value }),
        new(CliOption.Value(Near.UpTo(ReadLimits.Default.HtmlDepth), "N", "--max-html-depth"), MostDepth, (limits, value) => limits with { HtmlDepth = (int)value }),
        new(CliOption.Value(Near.UpTo(ReadLimits.Default.Elements), "N", "--max-elements"), MostCount, (limits, value) => limits with { Elements = (int)value }),
        new(CliOption.Value(Near.UpTo(ReadLimits.Default.Lines), "N", "--max-lines"), MostCount, (limits, value) => limits with { Lines = (int)value }),
        new(CliOption.Value(Near.UpTo(ReadLimits.Default.LineLength), "N", "--max-line-length"), MostCount, (limits, value) => limits with { LineLength = (int)value }),
        new(CliOption.Value(Near.UpTo(ReadLimits.Default.Cells), "N", "--max-cells"), MostCount, (limits, value) => limits with { Cells = (int)value }),
    ];

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var row in _rows)
        {
            command.Add(row.Option);
        }
    }

    /// <summary>The limits with those that were given.</summary>
    /// <exception cref="CommandFailure">A value is none.</exception>
    public ReadLimits Read(ParseResult parsed) =>
        _rows.Aggregate(ReadLimits.Default, (limits, row) => parsed.GetValue(row.Option) is { } value ? row.Set(limits, row.Parse(value)) : limits);

    private static double InMegabytes(long bytes) => (double)bytes / ReadLimits.Megabyte;

    private sealed record Row(Option<string?> Option, int Most, Func<ReadLimits, double, ReadLimits> Set)
    {
        /// <summary>Whether the value is a whole number.</summary>
        public bool IsWhole { get; init; } = true;

        /// <summary>The value.</summary>
        public double Parse(string value) =>
            double.TryParse(value, IsWhole ? NumberStyles.None : NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= Most
                ? number
                : throw CommandFailure.Usage(IsWhole ? TextKeys.InvalidWholeNumber : TextKeys.InvalidNumber, value, Option.Name, Most);
    }
}
