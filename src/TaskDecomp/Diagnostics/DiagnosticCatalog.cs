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

    /// <summary>The content is of a known format that cannot be read. Arguments: its name, the names that can.</summary>
    public static readonly DiagnosticDescriptor UnreadableFormat = new("TD1010", Severity.Error);

    /// <summary>The content is not of the format that the user or the file's name says. Arguments: that format, the one that it looks like.</summary>
    public static readonly DiagnosticDescriptor ContradictsFormat = new("TD1011", Severity.Error);

    /// <summary>The file's name says another format than its content, which was believed. Arguments: the name's ending, the format.</summary>
    public static readonly DiagnosticDescriptor NameContradictsContent = new("TD1012", Severity.Warning);

    /// <summary>The file is behind a password.</summary>
    public static readonly DiagnosticDescriptor EncryptedFile = new("TD1013", Severity.Error);

    /// <summary>The file breaks off: the directory of its contents is missing or lies behind its end.</summary>
    public static readonly DiagnosticDescriptor DamagedFile = new("TD1014", Severity.Error);

    /// <summary>A page says that it is in one encoding and is in another, which was believed. Arguments: the one said, the one found.</summary>
    public static readonly DiagnosticDescriptor WrongCharset = new("TD1015", Severity.Info);

    /// <summary>A page or a Word file has text that it does not show; it was left out. Arguments: how many characters, their opening.</summary>
    public static readonly DiagnosticDescriptor HiddenText = new("TD1016", Severity.Info);

    /// <summary>A page shows other pages in frames, which are not in the file. Arguments: their addresses.</summary>
    public static readonly DiagnosticDescriptor FramesMissing = new("TD1017", Severity.Warning);

    /// <summary>A page has no text of its own, only links to others.</summary>
    public static readonly DiagnosticDescriptor LinksOnly = new("TD1018", Severity.Warning);

    /// <summary>A vocabulary file is not UTF-8. Arguments: the byte.</summary>
    public static readonly DiagnosticDescriptor VocabularyNotText = new("TD1020", Severity.Error);

    /// <summary>A vocabulary file is too large. Arguments: the limit in KiB.</summary>
    public static readonly DiagnosticDescriptor VocabularyTooLarge = new("TD1021", Severity.Error);

    /// <summary>A vocabulary file is no YAML, or has anchors, aliases or tags. Arguments: the column.</summary>
    public static readonly DiagnosticDescriptor VocabularyNotYaml = new("TD1022", Severity.Error);

    /// <summary>Something in a vocabulary file has another shape. Arguments: how it should be written.</summary>
    public static readonly DiagnosticDescriptor VocabularyShape = new("TD1023", Severity.Error);

    /// <summary>A vocabulary file has a key that is none. Arguments: the key, those that are.</summary>
    public static readonly DiagnosticDescriptor VocabularyUnknownKey = new("TD1024", Severity.Error);

    /// <summary>A row of a vocabulary file lacks something, or it is empty. Arguments: the key, a whole row.</summary>
    public static readonly DiagnosticDescriptor VocabularyMissing = new("TD1025", Severity.Error);

    /// <summary>A row of a vocabulary file has a field or a role that is none. Arguments: the value, the key, the values that may be.</summary>
    public static readonly DiagnosticDescriptor VocabularyWrongValue = new("TD1026", Severity.Error);

    /// <summary>A text stands twice in a vocabulary file. Arguments: the text, the first line.</summary>
    public static readonly DiagnosticDescriptor VocabularyTwice = new("TD1027", Severity.Error);

    /// <summary>A row of a vocabulary file is not found in its own sample. Arguments: the sample, the row.</summary>
    public static readonly DiagnosticDescriptor VocabularySampleMissed = new("TD1028", Severity.Error);

    /// <summary>A row of a vocabulary file is found where it should not. Arguments: the sample, the row.</summary>
    public static readonly DiagnosticDescriptor VocabularySampleFound = new("TD1029", Severity.Error);

    /// <summary>A file of options has a key that is none. Arguments: the key, the nearest one.</summary>
    public static readonly DiagnosticDescriptor OptionUnknown = new("TD1070", Severity.Error);

    /// <summary>A form is no workbook. Arguments: what is wrong with it.</summary>
    public static readonly DiagnosticDescriptor FormNoWorkbook = new("TD1071", Severity.Error);

    /// <summary>A form has no field to fill.</summary>
    public static readonly DiagnosticDescriptor FormWithoutFields = new("TD1072", Severity.Error);

    /// <summary>A form has a field that is none. Arguments: sheet and cell, the field, the nearest one.</summary>
    public static readonly DiagnosticDescriptor FormFieldUnknown = new("TD1073", Severity.Error);

    /// <summary>A file of options that was found near the input sets what such a file may not. Arguments: the key, the value.</summary>
    public static readonly DiagnosticDescriptor OptionNotNear = new("TD1074", Severity.Error);

    /// <summary>Tracked changes read as accepted. Arguments: insertions taken in, deletions left out.</summary>
    public static readonly DiagnosticDescriptor TrackedChanges = new("TD1030", Severity.Info);

    /// <summary>Hidden sheets were left out. Arguments: their names.</summary>
    public static readonly DiagnosticDescriptor HiddenSheets = new("TD1032", Severity.Info);

    /// <summary>Hidden rows and columns of a sheet were read like any other. Arguments: sheet, rows, columns.</summary>
    public static readonly DiagnosticDescriptor HiddenRowsRead = new("TD1033", Severity.Info);

    /// <summary>The workbook has no such sheet. Arguments: what was asked for, the sheets that there are.</summary>
    public static readonly DiagnosticDescriptor UnknownSheet = new("TD1034", Severity.Error);

    /// <summary>A file is damaged, or not of its format. Arguments: format, what is wrong.</summary>
    public static readonly DiagnosticDescriptor UnreadableFile = new("TD1035", Severity.Error);

    /// <summary>The pages hold no text, only pictures. Arguments: pages.</summary>
    public static readonly DiagnosticDescriptor PagesWithoutText = new("TD1037", Severity.Error);

    /// <summary>A sheet reaches over more cells than can be read. Arguments: sheet, rows, columns.</summary>
    public static readonly DiagnosticDescriptor SheetTooLarge = new("TD1038", Severity.Error);

    /// <summary>A file lacks a part that its format asks for. Arguments: format, part.</summary>
    public static readonly DiagnosticDescriptor MissingPart = new("TD1039", Severity.Error);

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

    /// <summary>A file that looks like this program's output is damaged or edited beyond reading. Arguments: format, place in the tree.</summary>
    public static readonly DiagnosticDescriptor NotOurs = new("TD1050", Severity.Error);

    /// <summary>A file of this program's own is read back, not parsed, so it has no stages. Arguments: format.</summary>
    public static readonly DiagnosticDescriptor NoStages = new("TD1051", Severity.Error);

    /// <summary>A cell of a file of this program's own could not be read as what its header says. Arguments: cell, text, header.</summary>
    public static readonly DiagnosticDescriptor CellNotRead = new("TD1052", Severity.Warning);

    /// <summary>A row of the list has no text of a task; it was left out. Arguments: cell, its content.</summary>
    public static readonly DiagnosticDescriptor RowWithoutTask = new("TD1053", Severity.Warning);

    /// <summary>A task's title is not the beginning of its text; the text holds. Arguments: cell, title, text.</summary>
    public static readonly DiagnosticDescriptor TitleNotInText = new("TD1054", Severity.Warning);

    /// <summary>A row of the sheet about the document has no field. Arguments: cell, its content.</summary>
    public static readonly DiagnosticDescriptor FactNotTaken = new("TD1055", Severity.Warning);

    /// <summary>Rows have no lines of the source; they got the line of the row before. Arguments: count, the first one's cell.</summary>
    public static readonly DiagnosticDescriptor RowsWithoutLines = new("TD1056", Severity.Info);

    /// <summary>A list holds rows only: nothing of the letter, and no coverage. Arguments: format.</summary>
    public static readonly DiagnosticDescriptor RowsOnly = new("TD1057", Severity.Info);

    /// <summary>Rows of the sheet of milestones fit no row of the list. Arguments: count, the first one's cell, its label.</summary>
    public static readonly DiagnosticDescriptor MilestonesNotUsed = new("TD1058", Severity.Warning);

    /// <summary>Rows of measures have one task's number and different texts; they became two tasks. Arguments: cell, cell, number.</summary>
    public static readonly DiagnosticDescriptor TaskTextsDiffer = new("TD1059", Severity.Warning);

    /// <summary>A page has a few bytes that are no characters; each was read as U+FFFD. Arguments: how many, the first one's line in the source, the encoding.</summary>
    public static readonly DiagnosticDescriptor BrokenCharacters = new("TD1060", Severity.Warning);

    /// <summary>A file lists pages more than once. Arguments: how many times too often.</summary>
    public static readonly DiagnosticDescriptor PageListedAgain = new("TD1061", Severity.Warning);

    /// <summary>A sheet was asked for of a file that is read as a whole. Arguments: the sheet, the format.</summary>
    public static readonly DiagnosticDescriptor SheetNotUsed = new("TD1080", Severity.Warning);

    /// <summary>A file is larger than it may be. Arguments: its bytes as far as they were counted, the limit.</summary>
    public static readonly DiagnosticDescriptor FileTooLarge = new("TD1090", Severity.Error);

    /// <summary>A package is larger than it may be once it is unpacked. Arguments: its bytes as far as they were counted, the limit.</summary>
    public static readonly DiagnosticDescriptor UnpackedTooLarge = new("TD1091", Severity.Error);

    /// <summary>A part of a package grows by more than it may when it is unpacked. Arguments: the part, how many times, the limit.</summary>
    public static readonly DiagnosticDescriptor PartGrowsTooMuch = new("TD1092", Severity.Error);

    /// <summary>A package has more parts than it may have. Arguments: how many, the limit.</summary>
    public static readonly DiagnosticDescriptor TooManyParts = new("TD1093", Severity.Error);

    /// <summary>Elements of XML stand deeper in one another than they may. Arguments: how deep, the limit.</summary>
    public static readonly DiagnosticDescriptor XmlTooDeep = new("TD1094", Severity.Error);

    /// <summary>Elements of a web page stand deeper in one another than they may. Arguments: how deep, the limit.</summary>
    public static readonly DiagnosticDescriptor PageTooDeep = new("TD1095", Severity.Error);

    /// <summary>A file has more lines than it may have. Arguments: how many, the limit.</summary>
    public static readonly DiagnosticDescriptor TooManyLines = new("TD1096", Severity.Error);

    /// <summary>A line is longer than it may be. Arguments: its number, its characters, the limit.</summary>
    public static readonly DiagnosticDescriptor LineTooLong = new("TD1097", Severity.Error);

    /// <summary>A table has more cells than it may have. Arguments: how many, the limit.</summary>
    public static readonly DiagnosticDescriptor TooManyCells = new("TD1098", Severity.Error);

    /// <summary>A file took longer than it may. Arguments: the limit in seconds.</summary>
    public static readonly DiagnosticDescriptor FileTooSlow = new("TD1099", Severity.Error);

    /// <summary>A part in XML, or a web page, has more elements than it may have. Arguments: how many, the limit.</summary>
    public static readonly DiagnosticDescriptor TooManyElements = new("TD1100", Severity.Error);

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

    /// <summary>A row of a table has more cells than columns; those behind the last one were kept as fields without a label. Arguments: the row, how many.</summary>
    public static readonly DiagnosticDescriptor RowCellsSurplus = new("TD2009", Severity.Warning);

    /// <summary>Words of a task's line that no field took were kept as a field without a label. Arguments: the words.</summary>
    public static readonly DiagnosticDescriptor WordsLeftOver = new("TD2010", Severity.Warning);

    /// <summary>A table stands in one run; its rows and cells were told apart by their numbers and words.</summary>
    public static readonly DiagnosticDescriptor TableInOneRun = new("TD2030", Severity.Warning);

    /// <summary>A row of such a table could not be split; its whole text is the task's. Arguments: the row's number.</summary>
    public static readonly DiagnosticDescriptor RowNotSplit = new("TD2031", Severity.Warning);

    /// <summary>Several tasks stood in one paragraph and were parted by their numbers. Argument: how many.</summary>
    public static readonly DiagnosticDescriptor TasksInOneParagraph = new("TD2032", Severity.Info);

    /// <summary>The numbers of headings or attachments leave one out, or repeat one. Arguments: the number expected, the number printed.</summary>
    public static readonly DiagnosticDescriptor HeadingNumberOutOfOrder = new("TD2040", Severity.Warning);

    /// <summary>A declared count is not what was found. Arguments: the words, the count found.</summary>
    public static readonly DiagnosticDescriptor CountDiffers = new("TD2041", Severity.Warning);

    /// <summary>The letter announces an attachment that is not in the file. Arguments: its title.</summary>
    public static readonly DiagnosticDescriptor AttachmentMissing = new("TD2042", Severity.Warning);

    /// <summary>An attachment is in the file that the letter does not announce. Arguments: its label, how many are announced.</summary>
    public static readonly DiagnosticDescriptor AttachmentNotAnnounced = new("TD2043", Severity.Warning);

    /// <summary>A task stands twice in the same words. Arguments: its number, the first one's number and line.</summary>
    public static readonly DiagnosticDescriptor TaskTwice = new("TD2044", Severity.Warning);

    /// <summary>A task stands twice in nearly the same words, with the same units. Arguments: its number, the first one's number and line.</summary>
    public static readonly DiagnosticDescriptor TaskNearlyTwice = new("TD2045", Severity.Info);

    /// <summary>A task that has units or a deadline and no text: {0} its label or id.</summary>
    public static readonly DiagnosticDescriptor TaskWithoutText = new("TD2046", Severity.Warning);

    /// <summary>A line outside the list names units as a task does, and is in no task. Arguments: how it begins.</summary>
    public static readonly DiagnosticDescriptor TaskOutsideList = new("TD2047", Severity.Warning);

    /// <summary>Behind a signature below a list another notice seems to begin. Arguments: the office that signs.</summary>
    public static readonly DiagnosticDescriptor SeveralNotices = new("TD2048", Severity.Warning);

    /// <summary>No label names the column of tasks; the widest unknown one was taken. Arguments: its label.</summary>
    public static readonly DiagnosticDescriptor TaskColumnGuessed = new("TD2070", Severity.Info);

    /// <summary>One person stands in a heading with two titles. Arguments: the name, the title dropped, the title kept.</summary>
    public static readonly DiagnosticDescriptor LeaderTitleConflict = new("TD3001", Severity.Warning);

    /// <summary>A task has no units where others have some. Arguments: its number.</summary>
    public static readonly DiagnosticDescriptor TaskWithoutUnits = new("TD3002", Severity.Warning);

    /// <summary>A printed date could not be read. Arguments: the text.</summary>
    public static readonly DiagnosticDescriptor UnreadableDate = new("TD3003", Severity.Warning);

    /// <summary>Two units were probably printed without a 、 between them. Arguments: the name.</summary>
    public static readonly DiagnosticDescriptor MissingSeparator = new("TD3004", Severity.Warning);

    /// <summary>A bracket of units without a label or a word stayed in a task's text. Arguments: the bracket.</summary>
    public static readonly DiagnosticDescriptor BracketLeftInText = new("TD3010", Severity.Info) { HasOtherReadings = true };

    /// <summary>A blank stands inside a unit's name. Arguments: the name.</summary>
    public static readonly DiagnosticDescriptor BlankInName = new("TD3005", Severity.Info);

    /// <summary>None of a task's units leads, where others have one that does. Arguments: its number.</summary>
    public static readonly DiagnosticDescriptor UnitsWithoutLead = new("TD3020", Severity.Warning);

    /// <summary>A unit is written in two ways. Arguments: the rarer name, the more frequent one, how often that stands.</summary>
    public static readonly DiagnosticDescriptor UnitSpeltTwice = new("TD3021", Severity.Info);

    /// <summary>A task names a unit twice. Arguments: the unit, the task's number.</summary>
    public static readonly DiagnosticDescriptor UnitTwice = new("TD3022", Severity.Warning);

    /// <summary>A person has contradicting titles in different places. Arguments: the name, the earlier title, this one.</summary>
    public static readonly DiagnosticDescriptor LeaderTitlesDiffer = new("TD3023", Severity.Warning);

    /// <summary>A bracket has no other half. Arguments: the bracket, line, column.</summary>
    public static readonly DiagnosticDescriptor UnpairedBracket = new("TD3024", Severity.Warning);

    /// <summary>A quotation mark has no other half. Arguments: the mark, line, column.</summary>
    public static readonly DiagnosticDescriptor UnpairedQuote = new("TD3025", Severity.Warning);

    /// <summary>A deadline lies before the notice's date. Arguments: the deadline, the notice's date.</summary>
    public static readonly DiagnosticDescriptor DeadlineOver = new("TD3026", Severity.Warning);

    /// <summary>A date can be read in two ways. Arguments: the date, both readings.</summary>
    public static readonly DiagnosticDescriptor DateInTwoReadings = new("TD3027", Severity.Warning);

    /// <summary>Title, lists, number and date of the notice name different years. Arguments: what names one, the other year.</summary>
    public static readonly DiagnosticDescriptor YearContradicts = new("TD3028", Severity.Warning);

    /// <summary>Two marks stand where one should. Arguments: the marks.</summary>
    public static readonly DiagnosticDescriptor StrayMark = new("TD3029", Severity.Info);

    /// <summary>A character that is printed as nothing. Arguments: its code, its column.</summary>
    public static readonly DiagnosticDescriptor InvisibleCharacter = new("TD3030", Severity.Info);

    /// <summary>A list mixes half-width and full-width marks. Arguments: the half-width one, the full-width one.</summary>
    public static readonly DiagnosticDescriptor MixedWidth = new("TD3031", Severity.Info);

    /// <summary>A bracket inside a task's text tells who answers for a part of it. Arguments: the bracket.</summary>
    public static readonly DiagnosticDescriptor UnitsInsideText = new("TD3032", Severity.Warning);

    /// <summary>A cell's text is longer than Excel takes. Arguments: sheet, cell, length, limit.</summary>
    public static readonly DiagnosticDescriptor CellTextCut = new("TD4001", Severity.Warning);

    /// <summary>A cell's text held characters that XML forbids; they were replaced. Arguments: sheet, cell, count.</summary>
    public static readonly DiagnosticDescriptor CellCharactersReplaced = new("TD4002", Severity.Warning);

    /// <summary>A text was written with an apostrophe in front so that a spreadsheet does not run it as a formula. Arguments: count.</summary>
    public static readonly DiagnosticDescriptor FormulaGuarded = new("TD4003", Severity.Info);

    /// <summary>An input is missing or cannot be read. Arguments: the reason.</summary>
    public static readonly DiagnosticDescriptor InputUnreadable = new("TD4010", Severity.Error);

    /// <summary>Suggestions cannot be written in the text's encoding. Arguments: the encoding.</summary>
    public static readonly DiagnosticDescriptor EncodingTakesNoFix = new("TD4011", Severity.Error);

    /// <summary>The program failed on an input. Arguments: the kind of failure, what it says.</summary>
    public static readonly DiagnosticDescriptor InternalFailure = new("TD4012", Severity.Error);

    /// <summary>A line of a stream is no request. Arguments: the number of the line.</summary>
    public static readonly DiagnosticDescriptor NoStreamRequest = new("TD4020", Severity.Error);

    /// <summary>An output of an archive cannot be written, or is there and must be kept. Arguments: the reason.</summary>
    public static readonly DiagnosticDescriptor OutputUnwritable = new("TD4021", Severity.Error);

    /// <summary>All descriptors, in the order of their codes.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All => Listed.Value;

    // Few commands list them.
    private static readonly Lazy<IReadOnlyList<DiagnosticDescriptor>> Listed = new(() =>
        [.. typeof(DiagnosticCatalog).GetFields()
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!)
            .OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal)]);
}
