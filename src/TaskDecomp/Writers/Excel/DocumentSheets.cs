using System.Globalization;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Text;
using TaskDecomp.Writers.Rows;

namespace TaskDecomp.Writers.Excel;

/// <summary>The sheets about the notice as a whole: what it is, and how well it was read.</summary>
internal sealed class DocumentSheets(Notice notice, NoticeRows rows, Language language)
{
    /// <summary>文件信息.</summary>
    public SheetTable Document() => new("Document", [], [])
    {
        Facts = [.. Letter().Concat(Conventions()).Concat(SourceFile()).Concat(Counts()).Where(fact => fact.Value is not null)],
    };

    /// <summary>校核: coverage, and the diagnostics of reading and of writing this book.</summary>
    /// <param name="written">What had to be changed to fit the sheets before this one.</param>
    public SheetTable Check(IReadOnlyList<Diagnostic> written)
    {
        var found = notice.Diagnostics.Concat(written.Select(Render)).ToList();
        return SheetTable.Of<NoticeDiagnostic>(
            "Check",
            found,
            [
                (new(Word("Severity"), 14), item => Word($"Severity.{item.Severity}")),
                (new(Word("Code"), 12), item => item.Code),
                (new(Word("Line"), 14), item => item.Line),
                (new(Word("TaskId"), 14), item => item.TaskId),
                (new(Word("Message"), 70), item => item.Message),
                (new(Word("Suggestion"), 50), item => item.Suggestion),
            ]) with
        { Facts = [.. Coverage(), (Word("Cov.Diagnostics"), found.Count)] };
    }

    private IEnumerable<(string Name, object? Value)> Letter() =>
    [
        (Word("Doc.Title"), notice.Title),
        (Word("Doc.Number"), notice.DocumentNumber),
        (Word("Doc.Issuer"), notice.Issuer),
        (Word("Doc.IssuedOn"), notice.IssuedOn),
        (Word("Doc.Year"), notice.Year),
        (Word("Doc.Kind"), Word($"Kind.{notice.Kind}")),
        (Word("Doc.Recipients"), RowText.Join(notice.Recipients)),
        (Word("Doc.CopiedTo"), RowText.Join(notice.CopiedTo)),
    ];

    private IEnumerable<(string Name, object? Value)> Conventions() => notice.Conventions.Select(convention =>
        (string.Format(CultureInfo.InvariantCulture, Word("Doc.Convention"), convention.Line), (object?)convention.Text));

    private IEnumerable<(string Name, object? Value)> SourceFile() =>
    [
        (Word("Doc.File"), notice.Source.File),
        (Word("Doc.Format"), notice.Source.Format),
        (Word("Doc.Encoding"), notice.Source.Encoding),
        (Word("Doc.Sha256"), notice.Source.Sha256),
        (Word("Doc.Schema"), notice.SchemaVersion),
    ];

    private IEnumerable<(string Name, object? Value)> Counts() =>
    [
        (Word("Doc.Sections"), notice.Sections.Count),
        (Word("Doc.Tasks"), notice.Tasks.Count),
        (Word("Doc.Measures"), notice.Tasks.Sum(task => task.Measures.Count)),
        (Word("Doc.Rows"), rows.Rows.Count),
        (Word("Doc.Units"), rows.Rows.SelectMany(row => row.Units).Select(NoticeSheets.NameOf).Distinct().Count()),
        (Word("Doc.Leaders"), rows.Rows.SelectMany(row => row.Leaders).Select(NoticeSheets.NameOf).Distinct().Count()),
    ];

    private IEnumerable<(string Name, object? Value)> Coverage()
    {
        var coverage = notice.Coverage;
        var lines = string.Join(", ", coverage.UnclassifiedLines.Select(line => line.ToString(CultureInfo.InvariantCulture)));
        return
        [
            // Rounded down: what is not whole must not look so.
            (Word("Cov.Percent"), Math.Floor(coverage.Percent * 100) / 10_000),
            (Word("Cov.Lines"), coverage.Lines),
            (Word("Cov.Task"), coverage.Task),
            (Word("Cov.Heading"), coverage.Heading),
            (Word("Cov.Metadata"), coverage.Metadata),
            (Word("Cov.Boilerplate"), coverage.Boilerplate),
            (Word("Cov.Unclassified"), coverage.Unclassified),
            .. lines.Length == 0 ? [] : new (string, object?)[] { (Word("Cov.UnclassifiedLines"), lines) },
        ];
    }

    private NoticeDiagnostic Render(Diagnostic diagnostic) => new(
        diagnostic.Descriptor.Code, (DiagnosticSeverity)diagnostic.Descriptor.Severity, diagnostic.Message(language), diagnostic.Line, null, diagnostic.Suggestion);

    private string Word(string key) => Headers.Get(key, language);
}
