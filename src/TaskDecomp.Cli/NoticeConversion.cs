using TaskDecomp.Cli.Batch;
using TaskDecomp.Cli.Output;
using TaskDecomp.Model;
using TaskDecomp.Text;
using TaskDecomp.Writers;
using TaskDecomp.Writers.Merging;

namespace TaskDecomp.Cli;

/// <summary>Makes the outputs of an input from its bytes: what a few files and a whole archive have in common. It touches no file, and many threads may use it.</summary>
/// <param name="converter">The library.</param>
/// <param name="reading">How inputs are read.</param>
/// <param name="writing">How outputs are written.</param>
/// <param name="messages">The language of what writers had to change.</param>
internal sealed class NoticeConversion(IConverter converter, ConversionOptions reading, WriterOptions writing, Language messages)
{
    private readonly FormatNames _formats = new(converter.OutputFormats);
    private readonly Texts _texts = new(writing.Language);

    /// <summary>Reads the notice of an input.</summary>
    /// <exception cref="Diagnostics.NoticeReadException">The bytes are no notice.</exception>
    public ConversionResult Read(PlannedInput input, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) => converter.Read(
        input.FileName, content, reading with { Spans = reading.Spans || input.Outputs.Any(ShowsSource), Cancellation = cancellationToken });

    /// <summary>Writes one output of an input.</summary>
    /// <returns>What had to be changed to fit the format.</returns>
    public IReadOnlyList<NoticeDiagnostic> Write(PlannedInput input, ConversionResult result, PlannedOutput output, Stream content)
    {
        if (output.Format == MergeFile.RowsFormat)
        {
            MergedList.WriteRows(result.Notice, content);
            return [];
        }

        var notice = reading.Spans || ShowsSource(output) ? result.Notice : result.Notice.WithoutSpans();
        return converter.Write(notice, output.Format, content, OptionsFor(input, result, output), messages);
    }

    private bool ShowsSource(PlannedOutput output) => output.Format != MergeFile.RowsFormat && _formats.ShowsSource(output.Format);

    private WriterOptions OptionsFor(PlannedInput input, ConversionResult result, PlannedOutput output)
    {
        var options = writing with
        {
            ToFile = output.Path is not null,
            Share = output.Share,
            ReviewPage = Path.GetFileName(input.Outputs.FirstOrDefault(ShowsSource)?.Path),
        };
        return ShowsSource(output)
            ? options with { SourceLines = result.Lines, PlaceOf = line => PlaceText.Of(result.PlaceOf(line), _texts) }
            : options;
    }
}
