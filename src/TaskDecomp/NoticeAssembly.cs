using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Parsing;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.WorkItems;
using TaskDecomp.Text;

namespace TaskDecomp;

/// <summary>Puts what the parser found and what the stages reported together to the model's root.</summary>
internal static class NoticeAssembly
{
    /// <summary>The notice.</summary>
    public static Notice ToNotice(ParsedNotice parsed, Source source, IReadOnlyList<Diagnostic> diagnostics, Language language)
    {
        var frame = parsed.Frame;
        var recipients = NameList.Split(frame.Recipients, parsed.Vocabulary);
        var copiedTo = NameList.Split(frame.CopiedTo, parsed.Vocabulary);
        return new Notice
        {
            Source = source,
            Kind = parsed.Kind,
            Title = parsed.Title.IsEmpty ? null : parsed.Title.Text,
            DocumentNumber = frame.DocumentNumber.IsEmpty ? null : frame.DocumentNumber.Text,
            Issuer = frame.Issuer.IsEmpty ? null : frame.Issuer.Text.Replace('\n', ' '),
            IssuedOn = frame.IssuedOn,
            Year = parsed.Year,
            Recipients = [.. recipients.Select(name => name.Text)],
            CopiedTo = [.. copiedTo.Select(name => name.Text)],
            Conventions = [.. parsed.Rules.Select(rule => rule.ToModel(parsed.Places))],
            Sections = parsed.Sections,
            Tasks = parsed.Tasks,
            Diagnostics = Render(diagnostics, language, parsed.Tasks),
            Coverage = parsed.Ledger.ToCoverage(),
            Spans = parsed.Places?.Of(
            [
                ("title", parsed.Title),
                ("documentNumber", frame.DocumentNumber),
                ("issuer", frame.Issuer),
                ("issuedOn", frame.Date),
                .. FieldPlaces.Items("recipients", recipients),
                .. FieldPlaces.Items("copiedTo", copiedTo),
            ]),
        };
    }

    /// <summary>The diagnostics in the order of their lines, those about the whole notice first.</summary>
    public static IReadOnlyList<NoticeDiagnostic> Render(IReadOnlyList<Diagnostic> diagnostics, Language language, IReadOnlyList<WorkItem> tasks) =>
        [.. diagnostics.OrderBy(diagnostic => diagnostic.Line ?? 0).ThenBy(diagnostic => diagnostic.Descriptor.Code, StringComparer.Ordinal)
            .Select(diagnostic => Render(diagnostic, language, tasks))];

    /// <summary>A diagnostic in a language, with the task in whose lines it stands.</summary>
    public static NoticeDiagnostic Render(Diagnostic diagnostic, Language language, IReadOnlyList<WorkItem> tasks) => new(
        diagnostic.Descriptor.Code,
        diagnostic.Descriptor.Severity switch
        {
            Severity.Error => DiagnosticSeverity.Error,
            Severity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        diagnostic.Message(language),
        diagnostic.Line,
        diagnostic.Line is { } line ? TaskAt(tasks, line) : null,
        diagnostic.Suggestion)
    {
        Span = diagnostic.Span,
    };

    private static string? TaskAt(IReadOnlyList<WorkItem> tasks, int line)
    {
        var (low, high) = (0, tasks.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var task = tasks[middle];
            if (line > task.Lines.Last)
            {
                low = middle + 1;
            }
            else if (line < task.Lines.First)
            {
                high = middle - 1;
            }
            else
            {
                return task.Measures.FirstOrDefault(measure => line >= measure.Lines.First && line <= measure.Lines.Last)?.Id ?? task.Id;
            }
        }

        return null;
    }
}
