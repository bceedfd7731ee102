using System.Text.RegularExpressions;

namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>Names of many that are one unit though 、 stands inside: 各县、市、区政府; 各区、县(市)人民政府; 中央、省驻市各单位.</summary>
internal static partial class Collectives
{
    /// <summary>Whether a piece starts a collective that the next piece may go on: 各县, 各区, 各镇.</summary>
    public static bool IsStart(ReadOnlySpan<char> piece) => EachStart().IsMatch(piece);

    /// <summary>Whether a piece goes on or ends a collective: 市, 县(市), 区政府, 街道办事处.</summary>
    public static bool IsPart(ReadOnlySpan<char> piece) => Part().IsMatch(piece);

    /// <summary>Whether a piece is a level of places without an organ: 县, 市(区).</summary>
    public static bool IsBare(ReadOnlySpan<char> piece) => Bare().IsMatch(piece);

    /// <summary>Whether a piece ends with a level of places without an organ: 沿江区, 有关镇.</summary>
    public static bool EndsBare(ReadOnlySpan<char> piece) => piece.Length <= 4 && (piece.EndsWith("县") || piece.EndsWith("区") || piece.EndsWith("镇") || piece.EndsWith("乡") || piece.EndsWith("市"));

    /// <summary>Whether a piece ends with an organ that each of a kind has: 各乡镇党委, 各县(市、区)人民政府.</summary>
    public static bool EndsWithOrgan(ReadOnlySpan<char> piece) => EachWithOrgan().IsMatch(piece);

    /// <summary>Whether a piece names an organ and no place: behind 各乡镇党委 stands 政府.</summary>
    public static bool IsOrganOfEach(ReadOnlySpan<char> piece) => OrganOfEach().IsMatch(piece);

    /// <summary>Whether a list of the governments of each level goes on: <c>各盟行政公署、市人民政府</c>.</summary>
    public static bool GoesOnWithGovernment(ReadOnlySpan<char> text, ReadOnlySpan<char> next) =>
        text.StartsWith("各") && (text.EndsWith("行政公署") || text.EndsWith("行署")) && next is "市人民政府" or "市政府" or "州人民政府" or "州政府" or "县人民政府" or "县政府";

    /// <summary>Whether a piece is a level alone, which must go on: 中央, 省.</summary>
    public static bool IsLevel(ReadOnlySpan<char> piece) => Level().IsMatch(piece);

    /// <summary>Whether a piece starts a collective of organs: 市政府各委.</summary>
    public static bool IsOrganStart(ReadOnlySpan<char> piece) => OrganStart().IsMatch(piece);

    /// <summary>Whether a piece goes on or ends a collective of organs: 办, 局.</summary>
    public static bool IsOrganPart(ReadOnlySpan<char> piece) => piece is "委" or "办" or "局" or "厅" or "部" or "行" or "社" or "院" or "室";

    /// <summary>Whether a line's end parts a place from its organ: <c>各县(市、区) / 政府</c>, <c>临江开发区 / 管委会</c>.</summary>
    public static bool GoesOnWithOrgan(ReadOnlySpan<char> list, ReadOnlySpan<char> next) => BeforeOrgan().IsMatch(list) && Organ().IsMatch(next);

    [GeneratedRegex(@"各[^、,;]{0,6}(?:[县市区州旗乡镇]|街道)(?:\([^()]{1,8}\))?$|(?:开发|高新|经开|新|园|示范|度假|保税)区$|街道$", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeOrgan();

    [GeneratedRegex("^(?:(?:人民)?政府|管委会|办事处)(?:$|[、,;。 (\\n等])", RegexOptions.CultureInvariant)]
    private static partial Regex Organ();

    [GeneratedRegex(@"各(?:委|办|局|厅|部)$|^(?:委|办|局|厅|部|行|社|院|室)$", RegexOptions.CultureInvariant)]
    private static partial Regex OrganStart();

    [GeneratedRegex(@"^(?:市)?各(?:县|市|区|旗|州|盟|乡|镇|街道|县区|区县|乡镇|镇街|村|社区|园区|县市|市县|市州|区市|开发区|功能区|团场|农场|林场|苏木)(?:\((?:县|市|区|旗|州|乡|镇|街道|[、,])+\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex EachStart();

    [GeneratedRegex(
        @"^(?:县|市|区|旗|州|乡|镇|街道|县区|乡镇|自治县|特区|新区|村|社区|林区|开发区|功能区|园区|团场|农场|林场|苏木)(?:\((?:县|市|区|旗|州|乡|镇|街道|[、,])+\))?(?:人民政府|政府|党委|党工委|办事处|管委会|\(办事处\))?(?:\([^()]*\))?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"^(?:县|市|区|旗|州|乡|镇|街道|县区|乡镇|自治县|特区|新区|村|社区)(?:\((?:县|市|区|旗|州|乡|镇|街道|[、,])+\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex(@"^各[^、,;]{1,6}(?:\((?:县|市|区|旗|州|乡|镇|街道|[、,])+\))?(?:党委|党工委|人民政府|政府)$", RegexOptions.CultureInvariant)]
    private static partial Regex EachWithOrgan();

    // Other organs have a name of their own: 各乡镇人民政府、街道办事处 are two, and so are 各乡镇人民政府、高新区管委会.
    [GeneratedRegex(@"^(?:乡|镇|乡镇|街道|镇街)?(?:党委|党工委|人民政府|政府)(?:\([^()]*\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex OrganOfEach();

    [GeneratedRegex(@"^(?:中央|国家|部|省|市|自治区|中|区|县|州|部队|中央驻.{1,6}|部属)$", RegexOptions.CultureInvariant)]
    private static partial Regex Level();
}
