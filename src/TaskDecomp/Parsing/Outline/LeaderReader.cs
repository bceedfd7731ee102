using System.Text.RegularExpressions;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline;

/// <summary>Reads leaders from a list of names and offices in either order.</summary>
internal static partial class LeaderReader
{
    /// <summary>A compound office and a name are at most this many pieces of a list.</summary>
    private const int MaxPieces = 4;

    /// <summary>The longest compound office and name.</summary>
    private const int MaxLeader = 60;

    /// <summary>A longer list is none of leaders.</summary>
    private const int MaxLeaders = 60;

    /// <summary>The leaders of a field: their label may tell the office of those without one (<c>分管副县长:钱某某</c>).</summary>
    /// <returns>null where the value is no list of leaders.</returns>
    public static IReadOnlyList<LeaderName>? ReadField(TailField field)
    {
        var role = field.Label.Kind == FieldKind.AssistLeaders ? LeaderRole.Assist : LeaderRole.Lead;
        var office = OfficeInLabel().Match(field.Printed.Folded);
        return ReadValue(field.Value, role) is { } leaders
            ? [.. leaders.Select(leader => office.Success && leader.Title.IsEmpty ? leader with { Title = field.Printed.Cut(office.Index, field.Printed.Folded.Length) } : leader)]
            : null;
    }

    /// <summary>Reads what stands behind a leader's label; those who assist may stand there too: <c>钱某某,协助:孙某某</c>.</summary>
    /// <param name="value">The value.</param>
    /// <param name="role">What the label says.</param>
    /// <returns>The leaders; null where the value is no list of leaders.</returns>
    public static IReadOnlyList<LeaderName>? ReadValue(Passage value, LeaderRole role)
    {
        value = value.Cut(0, value.Folded.AsSpan().TrimEnd(" 。;,").Length);
        if (Assistants().Match(value.Folded) is not { Success: true } match)
        {
            return ReadList(value, role, bareNames: true);
        }

        var who = match.Groups["who"];
        return ReadList(value.Cut(0, match.Index), role, bareNames: true) is { } leaders
            && ReadList(value.Cut(who.Index, who.Index + who.Length), LeaderRole.Assist, bareNames: true) is { } assistants
                ? [.. leaders, .. assistants]
                : null;
    }

    /// <summary>Reads a list of leaders.</summary>
    /// <param name="list">The list.</param>
    /// <param name="role">What they do.</param>
    /// <param name="bareNames">Whether a name without an office counts: yes behind a label, no in a heading.</param>
    /// <returns>The leaders; null where a piece of the list is no leader.</returns>
    public static IReadOnlyList<LeaderName>? ReadList(Passage list, LeaderRole role, bool bareNames)
    {
        var folded = list.Folded;
        var pieces = SplitNames(folded);
        if (pieces.Count > MaxLeaders)
        {
            return null;
        }

        var leaders = new List<LeaderName>();
        for (var i = 0; i < pieces.Count;)
        {
            var length = NamedLength(folded, pieces, i);
            var read = ReadOneOrTwo(list, pieces[i].Start, pieces[i + length - 1].End, role, bareNames);
            if (read.Count == 0)
            {
                return null;
            }

            leaders.AddRange(read);
            i += length;
        }

        return leaders.Count > 0 ? leaders : null;
    }

    // 市委常委、副市长钱某某 are two pieces and one leader, as are 钱某某,市委副书记、市长; 市长、副市长 are two leaders. An office before a name is that one's.
    private static int NamedLength(string folded, List<ListPiece> pieces, int first)
    {
        for (var length = Math.Min(MaxPieces, pieces.Count - first); length > 1; length--)
        {
            var text = OneLine(folded, pieces[first].Start, pieces[first + length - 1].End);
            if (text.Length <= MaxLeader && LeaderWords.Read(text) is { Name: var (from, to) } && !LeaderWords.IsLeaderLike(text.AsSpan(from, to - from))
                || text.Length <= MaxLeader && LeaderWords.ReadParted(text) is not null && NamedLength(folded, pieces, first + 1) == 1)
            {
                return length;
            }
        }

        return 1;
    }

    // 和 parts two leaders, but stands in names too (卫清和).
    private static List<LeaderName> ReadOneOrTwo(Passage list, int start, int end, LeaderRole role, bool bareNames)
    {
        if (ReadOne(list, start, end, role, bareNames) is { } whole)
        {
            return [whole];
        }

        if (end - start > 2 * MaxLeader)
        {
            return [];
        }

        for (var i = list.Folded.IndexOf('和', start, end - start); i > start && i < end - 1; i = list.Folded.IndexOf('和', i + 1, end - i - 1))
        {
            if (ReadOne(list, start, i, role, bareNames) is { } left && ReadOne(list, i + 1, end, role, bareNames) is { } right)
            {
                return [left, right];
            }
        }

        return [];
    }

    // 常务副市长 / 钱某某   钱某某 / (副市长): a cell of two lines
    private static string OneLine(string folded, int start, int end) => folded[start..end].Replace('\n', ' ');

    private static LeaderName? ReadOne(Passage list, int start, int end, LeaderRole role, bool bareNames)
    {
        if (end - start > MaxLeader)
        {
            return null;
        }

        var text = OneLine(list.Folded, start, end);

        // 钱某某(牵头)
        if (WithRole().Match(text) is { Success: true } own)
        {
            return ReadOne(list, start, start + own.Groups["who"].Length, own.Groups["assist"].Success ? LeaderRole.Assist : LeaderRole.Lead, bareNames);
        }

        if ((LeaderWords.ReadParted(text) ?? LeaderWords.Read(text)) is { } parts)
        {
            return At(list, start, parts, role);
        }

        return bareNames && BareName().Match(text).Groups["name"] is { Success: true } name ? At(list, start, new LeaderParts((name.Index, name.Index + name.Length), null), role) : null;
    }

    private static LeaderName At(Passage list, int start, LeaderParts parts, LeaderRole role) =>
        new(Cut(list, start, parts.Name), Cut(list, start, parts.Title), role);

    private static Passage Cut(Passage list, int start, (int Start, int End)? place) =>
        place is var (from, to) ? list.Cut(start + from, start + to) : Passage.Empty;

    // Names stand apart by blanks too: 张某 李某某.
    private static List<ListPiece> SplitNames(string folded)
    {
        var pieces = new List<ListPiece>();
        foreach (var piece in ListSplitter.Split(folded))
        {
            foreach (var part in Words().EnumerateMatches(folded.AsSpan(piece.Start, piece.Length)))
            {
                pieces.Add(new ListPiece(piece.Start + part.Index, piece.Start + part.Index + part.Length, piece.Separator));
            }
        }

        return pieces;
    }

    [GeneratedRegex("^(?<who>.+?) ?\\((?:(?<assist>" + OfficialTitles.AssistWords + ")|" + OfficialTitles.LeadWords + ")\\)$", RegexOptions.CultureInvariant)]
    private static partial Regex WithRole();

    // Behind a label a name may be longer: 阿不都热合曼
    [GeneratedRegex("^(?!各|由|请|有关|相关|其他|全体|所有)(?<name>[\\u4e00-\\u9fff]{2,4}?|(?:(?![副局委府市县省厅区组导领管各位部门责单工作长任席员办处站院镇乡校企业等和及])[\\u4e00-\\u9fff]){5,9}|" + OfficialTitles.LongName + "|[\\u4e00-\\u9fff](?: {1,2}[\\u4e00-\\u9fff]){1,3}|[\\u4e00-\\u9fff]{1,8}[·•・][\\u4e00-\\u9fff·•・]{1,12})" + OfficialTitles.Behind + "$", RegexOptions.CultureInvariant)]
    private static partial Regex BareName();

    [GeneratedRegex("(?:常务)?副?(?:" + OfficialTitles.Heads + "|主席|主任|书记)$", RegexOptions.CultureInvariant)]
    private static partial Regex OfficeInLabel();

    [GeneratedRegex("[、,; ] ?" + OfficialTitles.AssistWords + "(?:领导)?:(?<who>[^:]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Assistants();

    // 张 某 stays whole: a name of two characters is printed as wide as one of three; other blanks part, and so do wider ones: 张 某  李 某.
    [GeneratedRegex(@"[^ ] [^ ](?= {2})|(?:[^ ] {1,2})*[^ ]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
