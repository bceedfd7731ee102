using System.Text;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Settings;
using TaskDecomp.Text;
using TaskDecomp.Writers;

namespace TaskDecomp.Cli.Tests;

/// <summary>
/// A library that is easy to steer: each line of its input begins with a word that says what it is (<c>task</c>, <c>units</c>,
/// <c>leader</c>, <c>warning</c>, <c>info</c>, <c>error</c>, <c>unplaced</c>, <c>crash</c>), and its output says what it was told.
/// </summary>
internal sealed class FakeConverter : IConverter
{
    /// <summary>Runs while a notice is being read.</summary>
    public Action OnRead { get; init; } = () => { };

    /// <summary>Runs while a notice is being written, after the first half.</summary>
    public Action<Stream> OnWrite { get; init; } = _ => { };

    public IReadOnlyList<InputFormat> InputFormats { get; } = [new("text", ["txt"]), new("html", ["html", "htm"])];

    public IReadOnlyList<(string Name, string? Path)> Programs { get; } = [("pdftotext", "/usr/bin/pdftotext"), ("soffice", null)];

    public IReadOnlyList<OutputFormat> OutputFormats { get; } =
        [new("xlsx", false), new("csv", true), new("json", true), new("jsonl", true) { IsLine = true }, new("yaml", true), new("html", false) { Ending = "review.html", ShowsSource = true }];

    public string Schema => "{ \"$schema\": \"https://json-schema.org/draft/2020-12/schema\" }\n";

    public string PrintVocabulary(Language language) => NoticeConverter.PrintVocabulary(language);

    public ConversionOptions WithVocabulary(ConversionOptions options, string file, ReadOnlyMemory<byte> content) =>
        options with { Vocabulary = NoticeConverter.ReadVocabulary(file, content) };

    public IReadOnlyList<OptionSetting> ReadOptions(string file, ReadOnlyMemory<byte> content, IReadOnlyCollection<string> known) =>
        NoticeConverter.ReadOptions(file, content, known);

    public NoticeTemplate ReadTemplate(string file, ReadOnlyMemory<byte> content) => NoticeConverter.ReadTemplate(file, content);

    public ConversionResult Read(string fileName, ReadOnlyMemory<byte> content, ConversionOptions options)
    {
        OnRead();
        var lines = new UTF8Encoding().GetString(content.Span).TrimEnd('\n').Split('\n');
        Refuse(content, options);
        var tasks = new List<WorkItem>();
        var diagnostics = new List<NoticeDiagnostic>();
        var unplaced = new List<int>();
        foreach (var (index, line) in lines.Index())
        {
            Take(line.Split(' ', 2), index + 1, options.Language, tasks, diagnostics, unplaced);
        }

        return new ConversionResult(
            new Notice
            {
                Source = new Source(fileName, options.Format ?? "text", options.Encoding ?? "utf-8", ""),
                Kind = NoticeKind.Decomposition,
                Year = options.Year,
                Tasks = tasks,
                Diagnostics = diagnostics,
                Coverage = new Coverage(lines.Length, lines.Length - unplaced.Count, 0, 0, 0, unplaced.Count, unplaced),
            },
            language => [.. diagnostics.Select(diagnostic => diagnostic with { Message = diagnostic.Message.Replace($"{options.Language}", $"{language}", StringComparison.Ordinal) })],
            line => new LinePlace(line, LineUnit.TextLine),
            stage => lines.Select((line, index) => $"{stage} {index + 1} {line}"),
            () => lines.Select((line, index) => new SourceLine(index + 1, line, LineClass.Task)));
    }

    public TextFix? Fix(ReadOnlyMemory<byte> content, ConversionResult result, IEnumerable<NoticeDiagnostic> diagnostics) =>
        NoticeConverter.Fix(content, result, diagnostics);

    public IReadOnlyList<NoticeDiagnostic> Write(Notice notice, string format, Stream output, WriterOptions options, Language messages)
    {
        var head = $"{format} of {notice.Source.File}: {notice.Source.Format} {notice.Source.Encoding} {notice.Year}\n"
            + $"{options.Language} compact={options.Compact} raw={options.RawCsv} file={options.ToFile}\n";
        if (format == "jsonl")
        {
            output.Write(Encoding.UTF8.GetBytes($"{{\"file\":\"{notice.Source.File}\"}}\n"));
            return [];
        }

        output.Write(Encoding.UTF8.GetBytes(head));
        OnWrite(output);
        output.Write(Encoding.UTF8.GetBytes(string.Concat(notice.Tasks.Select(task => $"{task.Id} {task.Text}\n"))));
        return [.. notice.Tasks.Where(task => format == "xlsx" && task.Text.Contains("long", StringComparison.Ordinal))
            .Select(task => Diagnostic(DiagnosticCatalog.CellTextCut, messages, null, "任务清单", "H2", 40000, 32767))];
    }

    private static void Refuse(ReadOnlyMemory<byte> content, ConversionOptions options)
    {
        Diagnostic? problem = null;
        if (options.Format is not (null or "text"))
        {
            problem = new Diagnostic(DiagnosticCatalog.UnknownFormat, null, [options.Format, "text"]);
        }
        else if (options.Encoding is not (null or "utf-8" or "gb18030"))
        {
            problem = new Diagnostic(DiagnosticCatalog.UnknownEncoding, null, [options.Encoding]);
        }
        else if (content.Span.Trim("\r\n "u8).IsEmpty)
        {
            problem = new Diagnostic(DiagnosticCatalog.EmptyFile, null, []);
        }
        else if (content.Span.IndexOf("undecodable"u8) >= 0)
        {
            problem = new Diagnostic(DiagnosticCatalog.Undecodable, 2, [2, 17, "utf-8, gb18030"]);
        }

        if (problem is not null)
        {
            throw new NoticeReadException(problem);
        }
    }

    private static void Take(
        string[] line, int number, Language language, List<WorkItem> tasks, List<NoticeDiagnostic> diagnostics, List<int> unplaced)
    {
        var text = line.Length > 1 ? line[1] : "";
        switch (line[0])
        {
            case "task":
                tasks.Add(new WorkItem { Id = $"{tasks.Count + 1}", Text = text, Lines = new LineRange(number, number) });
                break;
            case "units":
                tasks[^1] = tasks[^1] with
                {
                    Units = [.. text.Split('、').Select(name => new Unit(name, null, UnitRole.Lead, null, UnitBasis.Printed, null))],
                };
                break;
            case "leader":
                tasks[^1] = tasks[^1] with { Leaders = [new Leader(text, null, LeaderRole.Lead, LeaderBasis.Printed)] };
                break;
            case "warning" or "info" or "error":
                var parts = text.Split('|');
                diagnostics.Add(new NoticeDiagnostic(
                    "TD3001", Enum.Parse<DiagnosticSeverity>(line[0], true), $"{language}: {parts[0]}", number, null, parts.ElementAtOrDefault(1)));
                break;
            case "unplaced":
                unplaced.Add(number);
                break;
            case "crash":
                throw new InvalidOperationException(text);
        }
    }

    private static NoticeDiagnostic Diagnostic(DiagnosticDescriptor descriptor, Language language, int? line, params object[] arguments) =>
        new(descriptor.Code, (DiagnosticSeverity)descriptor.Severity, descriptor.Format(language, arguments), line, null, null);
}
