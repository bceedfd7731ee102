using System.Globalization;
using System.Text.RegularExpressions;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Numbering;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline.Frame;

/// <summary>
/// What a page prints about the document beside its text: <c>发文字号:云政办发[2024]9号</c>, in lines or in the cells of a table. When the page
/// was published (发布日期, 发文日期) is no fact of the document, and is never read.
/// </summary>
internal sealed partial class PageMetadata
{
    private const int MaxLength = 400;

    private const string Number = @"(?<value>[\u4e00-\u9fff]{2,14} ?[\[(] ?(?:19|20)[0-9][0-9] ?[\])] ?第? ?[0-9]{1,4} ?号)";

    // Behind a label stand its bracket and its colon, or the edge of a cell.
    private const string Separator = @"\]?(?: ?[:|] *| +)\[?";

    private PageMetadata()
    {
    }

    /// <summary>发文字号; empty where none is printed.</summary>
    public Passage DocumentNumber { get; private set; } = Passage.Empty;

    /// <summary>发文机关; empty where none is printed.</summary>
    public Passage Issuer { get; private set; } = Passage.Empty;

    /// <summary>成文日期 as printed; empty where none is.</summary>
    public Passage Date { get; private set; } = Passage.Empty;

    /// <summary>成文日期; null where none is printed.</summary>
    public DateOnly? IssuedOn { get; private set; }

    /// <summary>Reads the lines of a page; the first print of a fact holds.</summary>
    public static PageMetadata Read(IEnumerable<TextLine> lines)
    {
        var page = new PageMetadata();
        foreach (var line in lines.Where(line => line.Length is > 0 and < MaxLength))
        {
            page.Read(line);
        }

        return page;
    }

    private void Read(TextLine line)
    {
        if (DocumentNumber.IsEmpty && NumberOf().Match(line.Folded, line.Start, line.Length) is { Success: true } number)
        {
            DocumentNumber = Value(line, number);
        }

        if (Issuer.IsEmpty && IssuerOf().Match(line.Folded, line.Start, line.Length) is { Success: true } issuer && DocumentWords.IssuerEnd().IsMatch(issuer.Groups["value"].ValueSpan))
        {
            Issuer = Value(line, issuer);
        }

        if (IssuedOn is null && DateOf().Match(line.Folded, line.Start, line.Length) is { Success: true } date && ReadDate(date) is { } day)
        {
            (Date, IssuedOn) = (Value(line, date), day);
        }
    }

    private static Passage Value(TextLine line, Match match) =>
        Passage.Of(line, match.Groups["value"].Index, match.Groups["value"].Index + match.Groups["value"].Length);

    // 2024-02-08   2024年2月8日   二〇二四年二月八日
    private static DateOnly? ReadDate(Match match) =>
        match.Groups["printed"].Success
            ? DateReader.AtEnd(match.Groups["printed"].Value)?.Date
            : DateOnly.TryParseExact(
                match.Groups["value"].Value.Replace('/', '-').Replace('.', '-'), "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    // Without a label it stands alone, or in front of other facts.
    [GeneratedRegex($@"^{Number}(?=$| {{2,}}| ?\|)|(?:^|[ |\[])(?:发 *文 *字 *号|文 *号|文件编号|文件号|公文号){Separator}{Number}", RegexOptions.CultureInvariant)]
    private static partial Regex NumberOf();

    [GeneratedRegex($@"(?:^|[ |\[])(?:发 *文 *机 *关|制 *发 *机 *关|发 *文 *单 *位|发 *文 *机 *构|成 *文 *机 *关){Separator}(?<value>[\u4e00-\u9fff]{{3,40}})(?=$|[ |])", RegexOptions.CultureInvariant)]
    private static partial Regex IssuerOf();

    [GeneratedRegex(
        $@"(?:^|[ |\[])(?:成 *文 *日 *期|成 *文 *时 *间){Separator}(?<value>(?:19|20)[0-9][0-9][-/.][0-9]{{1,2}}[-/.][0-9]{{1,2}}|(?<printed>[0-9〇○零Oo一二三四五六七八九]{{4}} ?年[^年日]{{1,6}}日))",
        RegexOptions.CultureInvariant)]
    private static partial Regex DateOf();
}
