namespace TaskDecomp.Diagnostics;

/// <summary>
/// Every diagnostic there is. TD1xxx reading, TD2xxx structure, TD3xxx content, TD4xxx writing.
/// A code is never used again for something else.
/// </summary>
public static class DiagnosticCatalog
{
    /// <summary>The file has no character but white space.</summary>
    public static readonly DiagnosticDescriptor EmptyFile = new("TD1001", Severity.Error);

    /// <summary>The bytes are in none of the encodings tried. Arguments: line, byte offset, encodings.</summary>
    public static readonly DiagnosticDescriptor Undecodable = new("TD1002", Severity.Error);

    /// <summary>No format of this name can be read. Arguments: the name, the names that can.</summary>
    public static readonly DiagnosticDescriptor UnknownFormat = new("TD1003", Severity.Error);

    /// <summary>No encoding of this name is known. Arguments: the name.</summary>
    public static readonly DiagnosticDescriptor UnknownEncoding = new("TD1004", Severity.Error);

    /// <summary>The file holds binary data, not text.</summary>
    public static readonly DiagnosticDescriptor BinaryFile = new("TD1005", Severity.Error);

    /// <summary>A format needs a program that is not installed. Arguments: format, program, the command that installs it, formats to save as instead.</summary>
    public static readonly DiagnosticDescriptor ExternalProgramMissing = new("TD1040", Severity.Error);

    /// <summary>No program is at the path given. Arguments: program, path.</summary>
    public static readonly DiagnosticDescriptor ExternalProgramNotThere = new("TD1041", Severity.Error);

    /// <summary>A program could not be started. Arguments: program, path, what the system says.</summary>
    public static readonly DiagnosticDescriptor ExternalProgramUnstartable = new("TD1042", Severity.Error);

    /// <summary>A program could not read the file. Arguments: program, exit code, what it says.</summary>
    public static readonly DiagnosticDescriptor ExternalProgramFailed = new("TD1043", Severity.Error);

    /// <summary>A program took longer than it may. Arguments: program, seconds.</summary>
    public static readonly DiagnosticDescriptor ExternalProgramTooSlow = new("TD1044", Severity.Error);

    /// <summary>A PDF file holds pictures of pages, no text. Arguments: pages.</summary>
    public static readonly DiagnosticDescriptor PdfWithoutText = new("TD1045", Severity.Error);

    /// <summary>A file's content is not what its format asks for. Arguments: format.</summary>
    public static readonly DiagnosticDescriptor NotOfFormat = new("TD1046", Severity.Error);

    /// <summary>A file that looks like this program's output is damaged or edited beyond reading. Arguments: format, place in the tree.</summary>
    public static readonly DiagnosticDescriptor NotOurs = new("TD1050", Severity.Error);

    /// <summary>A file of this program's own is read back, not parsed, so it has no stages. Arguments: format.</summary>
    public static readonly DiagnosticDescriptor NoStages = new("TD1051", Severity.Error);

    /// <summary>No task was found.</summary>
    public static readonly DiagnosticDescriptor NoTask = new("TD2001", Severity.Warning);

    /// <summary>No rule could place a line. Arguments: the line's opening.</summary>
    public static readonly DiagnosticDescriptor UnclassifiedLine = new("TD2002", Severity.Warning);

    /// <summary>The head of a row stands again behind a page break. Arguments: the row's number.</summary>
    public static readonly DiagnosticDescriptor RowRepeated = new("TD2003", Severity.Info);

    /// <summary>A letter whose tasks are in its attachments, which are not in the file. Arguments: their titles.</summary>
    public static readonly DiagnosticDescriptor TasksInAttachments = new("TD2004", Severity.Warning);

    /// <summary>The numbers of tasks leave one out, or repeat one. Arguments: the number expected, the number printed.</summary>
    public static readonly DiagnosticDescriptor NumberOutOfOrder = new("TD2005", Severity.Warning);

    /// <summary>The document is no notice, but an explanation of one or news about it.</summary>
    public static readonly DiagnosticDescriptor OtherKind = new("TD2006", Severity.Info);

    /// <summary>The work year is not known, so dates without a year are not either.</summary>
    public static readonly DiagnosticDescriptor YearUnknown = new("TD2007", Severity.Warning);

    /// <summary>A row of a table has fewer cells than columns; they were given to the columns that they look like. Arguments: the row, its cells, the columns.</summary>
    public static readonly DiagnosticDescriptor RowCellsMissing = new("TD2008", Severity.Warning);

    /// <summary>One person stands in a heading with two titles. Arguments: the name, the title dropped, the title kept.</summary>
    public static readonly DiagnosticDescriptor LeaderTitleConflict = new("TD3001", Severity.Warning);

    /// <summary>A task has no units where others have some. Arguments: its number.</summary>
    public static readonly DiagnosticDescriptor TaskWithoutUnits = new("TD3002", Severity.Warning);

    /// <summary>A printed date could not be read. Arguments: the text.</summary>
    public static readonly DiagnosticDescriptor UnreadableDate = new("TD3003", Severity.Warning);

    /// <summary>Two units were probably printed without a 、 between them. Arguments: the name.</summary>
    public static readonly DiagnosticDescriptor MissingSeparator = new("TD3004", Severity.Warning);

    /// <summary>A bracket of units without a label or a word stayed in a task's text. Arguments: the bracket.</summary>
    public static readonly DiagnosticDescriptor BracketLeftInText = new("TD3010", Severity.Info);

    /// <summary>A cell's text is longer than Excel takes. Arguments: sheet, cell, length, limit.</summary>
    public static readonly DiagnosticDescriptor CellTextCut = new("TD4001", Severity.Warning);

    /// <summary>A cell's text held characters that XML forbids; they were replaced. Arguments: sheet, cell, count.</summary>
    public static readonly DiagnosticDescriptor CellCharactersReplaced = new("TD4002", Severity.Warning);

    /// <summary>A text was written with an apostrophe in front so that a spreadsheet does not run it as a formula. Arguments: count.</summary>
    public static readonly DiagnosticDescriptor FormulaGuarded = new("TD4003", Severity.Info);

    /// <summary>All descriptors, in the order of their codes.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [.. typeof(DiagnosticCatalog).GetFields()
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!)
            .OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal)];
}
