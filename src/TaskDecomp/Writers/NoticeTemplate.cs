using TaskDecomp.Diagnostics;
using TaskDecomp.Writers.Excel.Forms;
using TaskDecomp.Writers.Rows;

namespace TaskDecomp.Writers;

/// <summary>
/// A workbook that somebody drew up, to be filled: the row whose cells hold <c>{{text}}</c>, <c>{{leadUnits}}</c> … is repeated for each
/// row of the list. It does not change when it is filled, and many threads may use it.
/// </summary>
public sealed class NoticeTemplate
{
    private readonly byte[] _content;

    private NoticeTemplate(byte[] content) => _content = content;

    /// <summary>Reads a form.</summary>
    /// <param name="file">Its name, as the user gave it.</param>
    /// <param name="content">Its bytes.</param>
    /// <exception cref="SettingsException">It is no workbook, or has no field, or one that is none.</exception>
    public static NoticeTemplate Read(string file, ReadOnlyMemory<byte> content)
    {
        var template = new NoticeTemplate(content.ToArray());
        try
        {
            FormFiller.Check(template.Open());
        }
        catch (FormException refusal)
        {
            throw new SettingsException(file, refusal.Diagnostic);
        }

        return template;
    }

    /// <summary>Writes the form, filled.</summary>
    internal void Fill(NoticeRows rows, Stream output, DiagnosticBag diagnostics)
    {
        var book = Open();
        new FormFiller(book, rows, diagnostics).Fill();
        book.Save(output);
    }

    private FormBook Open() => FormBook.Open(_content);
}
