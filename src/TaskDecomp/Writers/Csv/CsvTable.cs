using CsvHelper;

namespace TaskDecomp.Writers.Csv;

/// <summary>Writes records as CSV (RFC 4180, UTF-8), with texts that a spreadsheet would run as a formula held by an apostrophe.</summary>
public sealed class CsvTable : IDisposable
{
    private readonly CsvWriter _csv;
    private readonly bool _isRaw;

    /// <summary>Begins a table.</summary>
    /// <param name="output">Where to; left open.</param>
    /// <param name="toFile">The output is a file of its own: it gets a byte order mark and CRLF, so that Excel opens it.</param>
    /// <param name="isRaw">Without the guard against formulas.</param>
    public CsvTable(Stream output, bool toFile, bool isRaw = false)
    {
        _csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = toFile ? "\r\n" : "\n", WriteByteOrderMark = toFile }, leaveOpen: true);
        _isRaw = isRaw;
    }

    /// <summary>How many texts got an apostrophe.</summary>
    public int Guarded { get; private set; }

    /// <summary>Writes a record.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Write(IEnumerable<string?> fields)
    {
        foreach (var field in fields)
        {
            _csv.WriteField(Guard(field));
        }

        _csv.EndRecord();
    }

    /// <summary>Hands on what is still held back.</summary>
    public void Dispose() => _csv.Dispose();

    private string? Guard(string? text)
    {
        if (_isRaw || !FormulaGuard.IsNeeded(text))
        {
            return text;
        }

        Guarded++;
        return "'" + text;
    }
}
