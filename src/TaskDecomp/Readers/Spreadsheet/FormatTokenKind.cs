namespace TaskDecomp.Readers.Spreadsheet;

/// <summary>What a piece of a number format is.</summary>
internal enum FormatTokenKind
{
    /// <summary>Text that is printed as it is.</summary>
    Literal,

    /// <summary>A place for a digit: <c>0</c>, <c>#</c> or <c>?</c>.</summary>
    Digit,

    /// <summary>The decimal point.</summary>
    Point,

    /// <summary>A comma: thousands are parted, or the number is divided by thousand.</summary>
    Comma,

    /// <summary>The number is multiplied by hundred.</summary>
    Percent,

    /// <summary>A part of a date or a time: a run of one letter, <c>[h]</c>, <c>AM/PM</c>.</summary>
    Date,

    /// <summary>The text of the cell.</summary>
    Text,

    /// <summary><c>E+</c> or <c>/</c>: scientific notation or a fraction.</summary>
    Other,

    /// <summary>The word General.</summary>
    General,
}
