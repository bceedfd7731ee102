namespace TaskDecomp.Parsing.Lines;

/// <summary>The short names of the rules that put lines into classes; they stay the same between releases.</summary>
internal static class LedgerRule
{
    /// <summary>附件：1.…</summary>
    public const string AttachmentList = "attachment list";

    /// <summary>What stands behind the tasks and is none of the others.</summary>
    public const string BackMatter = "back matter";

    /// <summary>抄送.</summary>
    public const string Copies = "copies";

    /// <summary>The date of a signature.</summary>
    public const string Date = "date";

    /// <summary>A label for a date and its value.</summary>
    public const string DeadlineLabel = "deadline label";

    /// <summary>发文字号.</summary>
    public const string DocumentNumber = "document number";

    /// <summary>A row of empty cells.</summary>
    public const string EmptyRow = "empty row";

    /// <summary>What stands before the tasks and is none of the others.</summary>
    public const string FrontMatter = "front matter";

    /// <summary>What a page prints around the document.</summary>
    public const string Furniture = "page furniture";

    /// <summary>A heading.</summary>
    public const string Heading = "heading";

    /// <summary>The headline over the only list.</summary>
    public const string Headline = "headline";

    /// <summary>印发.</summary>
    public const string Imprint = "imprint";

    /// <summary>A paragraph below a heading.</summary>
    public const string Intro = "intro";

    /// <summary>A label for leaders and its value.</summary>
    public const string LeaderLabel = "leader label";

    /// <summary>A label of a field that has none of its own.</summary>
    public const string OtherLabel = "other label";

    /// <summary>A fact that the text lacks and the page tells.</summary>
    public const string PageFact = "page fact";

    /// <summary>What a page prints above the notice.</summary>
    public const string PageHead = "page head";

    /// <summary>A page number among rows.</summary>
    public const string PageNumber = "page number";

    /// <summary>A paragraph between the addressees and the signature.</summary>
    public const string Preamble = "preamble";

    /// <summary>此件公开发布.</summary>
    public const string PublicationRemark = "publication remark";

    /// <summary>主送机关.</summary>
    public const string Recipients = "recipients";

    /// <summary>The office that signs.</summary>
    public const string Signature = "signature";

    /// <summary>The labels of columns.</summary>
    public const string TableHeader = "table header";

    /// <summary>A row of a table.</summary>
    public const string TableRow = "table row";

    /// <summary>A drawn line of a table.</summary>
    public const string TableRule = "table rule";

    /// <summary>The text of a task.</summary>
    public const string TaskText = "task text";

    /// <summary>The title of a letter.</summary>
    public const string Title = "title";

    /// <summary>A label for units and its value.</summary>
    public const string UnitLabel = "unit label";

    /// <summary>The rule for a line around the tasks that tells by its own look what it is; null for one that does not.</summary>
    public static string? OfKind(LineKind kind) => kind switch
    {
        LineKind.DocumentNumber => DocumentNumber,
        LineKind.Date => Date,
        LineKind.Imprint => Imprint,
        LineKind.Copies => Copies,
        LineKind.PublicationRemark => PublicationRemark,
        _ => null,
    };
}
