namespace TaskDecomp.Cli;

/// <summary>Prints where a line stands as a person finds it: a line of text, a paragraph, a page, a row of a sheet.</summary>
internal static class PlaceText
{
    /// <summary>The place in words.</summary>
    public static string Of(LinePlace place, Texts texts) => place switch
    {
        { Sheet: { } sheet, Row: { } row } => $"{sheet}!{row}",
        { Page: { } page } => texts.Get(TextKeys.PlaceOnPage, page, place.Line),
        { SourceLine: { } line } => texts.Get(TextKeys.PlaceInSource, line, place.Line),
        { Unit: LineUnit.Paragraph } => texts.Get(TextKeys.PlaceOfParagraph, place.Line),
        { Unit: LineUnit.OriginalLine } => texts.Get(TextKeys.PlaceInOriginal, place.Line),
        _ => $"{place.Line}",
    };
}
