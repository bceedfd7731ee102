using System.Buffers;
using System.Text.RegularExpressions;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline;

/// <summary>A heading that names who answers for the tasks below it: leaders, or the departments that lead.</summary>
/// <param name="Leaders">The leaders, each once.</param>
/// <param name="Departments">The list of departments; empty where leaders are named.</param>
/// <param name="Changed">Leaders printed twice with different titles: the title dropped and the one that holds.</param>
internal sealed partial record LeaderHeading(
    IReadOnlyList<LeaderName> Leaders, Passage Departments, IReadOnlyList<(LeaderName Dropped, LeaderName Kept)> Changed)
{
    private const int MaxLength = 120;

    /// <summary>What is longer and stands without an office is no name.</summary>
    private const int MaxBareName = 3;

    private const int MaxOffice = 16;

    private static readonly SearchValues<string> LeadingWords =
        SearchValues.Create(OfficialTitles.LeadWords[3..^1].Split('|'), StringComparison.Ordinal);

    /// <summary>The word for leading as printed (牵头, 负责).</summary>
    public Passage Word { get; private init; } = Passage.Empty;

    /// <summary>The labelled units of a heading (<c>责任单位:县农业局</c>); empty where it has none.</summary>
    public IReadOnlyList<TailField> Units { get; private init; } = [];

    /// <summary>The units of a heading without labels: in its bracket (<c>县交通局牵头,各乡镇配合</c>), or all that it says (<c>一、县发改局</c>); empty where it has none.</summary>
    public Passage Unlabelled { get; private init; } = Passage.Empty;

    /// <summary>Whether it names units, who answer for each task below it.</summary>
    public bool NamesUnits => !Departments.IsEmpty || Units.Count > 0 || !Unlabelled.IsEmpty;

    /// <summary>Reads a heading without its number; null where it names nobody.</summary>
    /// <param name="title">The heading.</param>
    /// <param name="vocabulary">The labels to look for.</param>
    /// <param name="isCell">It may as well be the cell of a column of leaders: then a name and an office alone are no heading.</param>
    public static LeaderHeading? Read(Passage title, NoticeVocabulary vocabulary, bool isCell = false)
    {
        var folded = title.Folded;
        if (folded.Length > MaxLength || folded.Contains('。'))
        {
            return null;
        }

        var hasWord = folded.AsSpan().ContainsAny(LeadingWords);
        return (hasWord ? BeforeWord(title, vocabulary) : null) ?? OfLabels(title, vocabulary) ?? InLabels(title, vocabulary) ?? (hasWord ? InBrackets(title) : null)
            ?? (isCell ? null : Alone(title));
    }

    /// <summary>Whether a heading was broken before its last words: <c>钱某某市长牵头负责的工作 / 任务</c>.</summary>
    public static bool IsBroken(Passage title, Passage next) =>
        Main().Match(title.Folded) is { Success: true } start && Main().Match(title.Append(next).Folded) is { Success: true } whole && whole.Groups["who"].Length == start.Groups["who"].Length;

    // 钱某某市长主抓重点工作   市发展改革委牵头的工作
    private static LeaderHeading? BeforeWord(Passage title, NoticeVocabulary vocabulary)
    {
        if (Main().Match(title.Folded) is not { Success: true } match || Brackets.IsOpenAtEnd(match.Groups["who"].ValueSpan))
        {
            return null;
        }

        var who = title.Cut(match.Groups["who"].Index, match.Groups["who"].Index + match.Groups["who"].Length);
        // 副县长钱某某协助负责的工作: nobody leads here.
        if (AssistEnd().Match(who.Folded) is { Success: true } assist && LeaderReader.ReadList(who.Cut(0, assist.Index), LeaderRole.Assist, bareNames: assist.Groups["comrade"].Success) is { } assistants)
        {
            return new LeaderHeading(assistants, Passage.Empty, []);
        }

        if ((LeaderReader.ReadList(who, LeaderRole.Lead, bareNames: match.Groups["comrade"].Success) ?? SharedTitle(who)) is { } leaders)
        {
            // Those who assist stand behind the word, not among the offices before it.
            return WithAssistants(title.Cut(match.Groups["word"].Index, title.Folded.Length), [.. leaders]);
        }

        return AreUnits(who.Folded, vocabulary)
            ? new LeaderHeading([], who, []) { Word = title.Cut(match.Groups["word"].Index, match.Groups["word"].Index + match.Groups["word"].Length) }
            : null;
    }

    private static bool AreUnits(string list, NoticeVocabulary vocabulary) =>
        UnitPieces.Split(list, vocabulary.Words) is { Count: > 0 } pieces && pieces.TrueForAll(piece => IsUnit(OpenEnd.Strip(list.AsSpan(piece.Start, piece.Length))));

    // 市体育局、各县、市、区政府
    private static bool IsUnit(ReadOnlySpan<char> piece) => UnitWords.IsUnitLike(piece) || Collectives.IsPart(piece) || Collectives.IsLevel(piece);

    /// <summary>The leaders of a heading that is a label and their names (<c>牵头领导:钱某某</c>); null where it is something else.</summary>
    public static LeaderHeading? OfLabels(Passage title, NoticeVocabulary vocabulary) =>
        vocabulary.Labels.MatchAt(title.Folded, 0) is { HasColon: true, Label.Kind: FieldKind.LeadLeaders or FieldKind.AssistLeaders }
            ? OfFields(FieldReader.Read(title, 0, vocabulary))
            : null;

    // 钱某某、孙某某副市长: the office of the last one is printed for all.
    private static IReadOnlyList<LeaderName>? SharedTitle(Passage who) =>
        LeaderReader.ReadList(who, LeaderRole.Lead, bareNames: true) is [.., { Name.IsEmpty: false, Title.IsEmpty: false }] leaders
        && leaders.All(leader => leader.Name.Folded.Length is > 0 and <= MaxBareName)
            ? leaders
            : null;

    // 市委常委、常务副市长钱某某
    private static LeaderHeading? Alone(Passage title) =>
        LeaderReader.ReadList(title, LeaderRole.Lead, bareNames: false) is { } leaders && leaders.All(leader => !leader.Name.IsEmpty && !LeadWord().IsMatch(leader.Name.Folded))
            ? new LeaderHeading(leaders, Passage.Empty, [])
            : null;

    // 经济发展(责任领导:钱某某副市长)
    private static LeaderHeading? InLabels(Passage title, NoticeVocabulary vocabulary)
    {
        if (TailBracket.Find(title.Folded, vocabulary) is not { Kind: TailBracketKind.Labels } bracket)
        {
            return null;
        }

        return OfFields(FieldReader.Read(title.Cut(bracket.Open + 1, bracket.Close), 0, vocabulary));
    }

    /// <summary>The leaders and the units of a heading, in its bracket or on the lines below it; null where it names others too, or no units.</summary>
    /// <param name="node">The heading.</param>
    /// <param name="leastKind">The kind of bracket that is one of units here.</param>
    /// <param name="vocabulary">The labels and words to look for.</param>
    public static LeaderHeading? WithUnits(OutlineNode node, TailBracketKind leastKind, NoticeVocabulary vocabulary)
    {
        var title = node.Paragraphs.Count > 0 ? node.Paragraphs[0] : Passage.Empty;
        var bracket = TailBracket.Find(title.Folded, vocabulary) is { } found && found.Kind >= leastKind ? found : (TailBracket?)null;
        if (bracket is { Kind: < TailBracketKind.Labels } words && node.Tail.Count == 0)
        {
            return new LeaderHeading([], Passage.Empty, []) { Unlabelled = title.Cut(words.Open + 1, words.Close) };
        }

        var fields = bracket is { Kind: TailBracketKind.Labels } at ? FieldReader.Read(title.Cut(at.Open + 1, at.Close), 0, vocabulary) : node.Tail;
        var units = fields.Where(field => field.Label is { Kind: <= FieldKind.ResponsibleUnits, NeedsColon: false }).ToList();
        var others = fields.Except(units).ToList();
        return units.Count > 0 && (others.Count == 0 ? new LeaderHeading([], Passage.Empty, []) : OfFields(others)) is { } heading ? heading with { Units = units } : null;
    }

    /// <summary>A heading that is the name of an office and nothing else, perhaps with a count: <c>一、县发改局(12项)</c>; null where it is not.</summary>
    public static LeaderHeading? OfUnits(Passage title)
    {
        var name = title.Cut(0, title.Folded.Length - Count().Match(title.Folded).Length);
        return IsOffices(name.Folded) ? new LeaderHeading([], Passage.Empty, []) { Unlabelled = name } : null;
    }

    // 县人民医院 and 城关镇 may as well be what is built, or where; 建设法治政府 is what is to be done.
    private static bool IsOffices(string names)
    {
        foreach (var piece in ListSplitter.Split(names))
        {
            var name = names.AsSpan(piece.Start, piece.Length);
            if (name.Length is < 3 or > MaxOffice || !OfficeEnd().IsMatch(name) || !UnitWords.IsOrganisation(name))
            {
                return false;
            }
        }

        return names.Length > 0;
    }

    /// <summary>What a title says, with what the lines below it add.</summary>
    public LeaderHeading And(LeaderHeading? below) =>
        below is null ? this : this with { Leaders = [.. Leaders, .. below.Leaders], Units = [.. Units, .. below.Units] };

    /// <summary>Whether fields name nothing but units and leaders, who answer for all that stands below.</summary>
    public static bool CanHold(IReadOnlyList<TailField> fields, NoticeVocabulary vocabulary) =>
        fields.All(field => field.Label.Kind <= FieldKind.ResponsibleUnits
            ? AreUnits(field.Value.Folded.TrimEnd('。'), vocabulary)
            : field.Label.Kind <= FieldKind.AssistLeaders && LeaderReader.ReadField(field) is not null);

    /// <summary>The leaders of labelled fields; null where a field names no leaders.</summary>
    public static LeaderHeading? OfFields(IReadOnlyList<TailField> fields)
    {
        var leaders = new List<LeaderName>();
        foreach (var field in fields)
        {
            // (责任领导:钱某某 配合:孙某某)
            var named = field.Label switch
            {
                { Kind: FieldKind.LeadLeaders or FieldKind.AssistLeaders } => LeaderReader.ReadField(field),
                { NeedsColon: true } => LeaderReader.ReadValue(field.Value, field.Label.Kind == FieldKind.SupportUnits ? LeaderRole.Assist : LeaderRole.Lead),
                _ => null,
            };
            if (named is null)
            {
                return null;
            }

            leaders.AddRange(named);
        }

        return leaders.Count > 0 ? new LeaderHeading(leaders, Passage.Empty, []) : null;
    }

    // 经济发展(钱某某副市长牵头)
    private static LeaderHeading? InBrackets(Passage title) =>
        WithAssistants(title, []) is { } heading && heading.Leaders.Any(leader => leader.Role == LeaderRole.Lead) ? heading : null;

    // (钱某某副市长协助推进) (协助:钱某某副市长) 、钱某某副市长协助
    private static LeaderHeading WithAssistants(Passage title, List<LeaderName> leaders)
    {
        var changed = new List<(LeaderName, LeaderName)>();
        foreach (Match match in InBracket().Matches(title.Folded))
        {
            var role = match.Groups["assist"].Success ? LeaderRole.Assist : LeaderRole.Lead;
            var who = match.Groups["who"];
            foreach (var assistant in LeaderReader.ReadList(title.Cut(who.Index, who.Index + who.Length), role, bareNames: role == LeaderRole.Assist) ?? [])
            {
                Add(leaders, assistant, changed);
            }
        }

        return new LeaderHeading(leaders, Passage.Empty, changed);
    }

    // One person stands once; the last title holds.
    private static void Add(List<LeaderName> leaders, LeaderName leader, List<(LeaderName Dropped, LeaderName Kept)> changed)
    {
        var same = leader.Name.IsEmpty ? -1 : leaders.FindIndex(other => other.Role == leader.Role && other.Name.Text == leader.Name.Text);
        if (same < 0)
        {
            leaders.Add(leader);
            return;
        }

        if (leaders[same].Title.Text != leader.Title.Text)
        {
            changed.Add((leaders[same], leader));
        }

        leaders[same] = leader;
    }

    [GeneratedRegex("(?:局|委|厅|署|办公室|委员会|管委会|人民政府|办事处|[省市县区州旗镇乡][^设造]{0,6}办)$", RegexOptions.CultureInvariant)]
    private static partial Regex OfficeEnd();

    [GeneratedRegex("(?<comrade>同志)?" + OfficialTitles.AssistWords + "$", RegexOptions.CultureInvariant)]
    private static partial Regex AssistEnd();

    // (12项)   (共3件)
    [GeneratedRegex(@" ?\((?:共|计)?[0-9]{1,3}[项件个条](?:任务|工作)?\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Count();

    [GeneratedRegex(OfficialTitles.LeadWords + "|" + OfficialTitles.AssistWords, RegexOptions.CultureInvariant)]
    private static partial Regex LeadWord();

    // 钱某某市长主抓重点工作   常务副市长孙某某负责的工作(共12项)   钱某某同志分管工作   市发展改革委牵头的工作
    [GeneratedRegex(
        "^由?(?<who>[^。:!?]{2,100}?) ?(?<comrade>同志)?(?:按职责分工|分别|共同)?(?<word>" + OfficialTitles.LeadWords + ")" +
        "(?:的|推进|落实|抓|办理|实施)*(?:(?:省|市|县|区|州|镇)?(?:政府|年度)?(?:重点|主要|具体|有关|各项|民生)*(?:工作|事项|任务|项目|目标|实事|方面|领域|范围|内容)(?:任务|事项|清单|分解|责任|目标)*)?" +
        @" ?(?:[、,]?[^、,()]{2,24}(?:[、,][^、,()]{2,24}){0,4}" + OfficialTitles.AssistWords + @".{0,6})?(?: ?[(\[][^()\[\]]*[)\]])*(?:[,;:] ?(?:共|计|共计)?[0-9]{1,3}[项件个](?:重点)?(?:工作|任务|事项)?)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Main();

    [GeneratedRegex(
        @"(?:(?<=[(\[、,])(?![^()\[\]]{2,40}?" + OfficialTitles.LeadWords + @"[、,;])|(?<=工作|事项|任务))(?<who>[^()\[\]:、,]{2,24}(?:[、,][^()\[\]:、,]{2,24}){0,4}?)(?<assist>" + OfficialTitles.AssistWords + @")[^()\[\]、,]{0,8}(?=[)\]]|$)" +
        @"|(?<=[(\[])(?<who>[^()\[\]:]{2,40}?)" + OfficialTitles.LeadWords + @"[^()\[\]、,]{0,6}(?=[)\]]|[、,;][^()\[\]]{2,100}" + OfficialTitles.AssistWords + @"[)\]])" +
        "|(?<assist>" + OfficialTitles.AssistWords + @")(?:领导|负责)?:(?<who>[^()\[\]]{2,60})(?=[)\]]|$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex InBracket();
}
