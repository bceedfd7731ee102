namespace TaskDecomp.Parsing.Lines;

/// <summary>What a line is by its own look, before its neighbours are asked.</summary>
internal enum LineKind
{
    /// <summary>Nothing but blanks.</summary>
    Blank,

    /// <summary>Furniture of a web page.</summary>
    Furniture,

    /// <summary>发文字号.</summary>
    DocumentNumber,

    /// <summary>A date, alone or behind the name of an office.</summary>
    Date,

    /// <summary>印发.</summary>
    Imprint,

    /// <summary>抄送.</summary>
    Copies,

    /// <summary>此件公开发布.</summary>
    PublicationRemark,

    /// <summary>附件, alone or with a title.</summary>
    Attachment,

    /// <summary>The labels of a table's columns.</summary>
    TableHeader,

    /// <summary>A row of a table of tasks whose file gives its grid.</summary>
    TableRow,

    /// <summary>A label and its value.</summary>
    Field,

    /// <summary>It starts with a number.</summary>
    Numbered,

    /// <summary>A headline over a list.</summary>
    Headline,

    /// <summary>Anything else.</summary>
    Text,
}
