using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Outline;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.WorkItems;

/// <summary>
/// Reads a list of units: separators, collectives, open ends, brackets, and the words for roles behind units
/// (<c>A牵头,B、C等按职责分工负责</c>). A name is never corrected.
/// </summary>
internal sealed class UnitListReader
{
    /// <summary>Among units stand few leaders.</summary>
    private const int MaxLeaders = 60;

    private readonly NoticeVocabulary _vocabulary;
    private readonly Passage _list;
    private readonly string _folded;
    private readonly List<PrintedUnit> _units = [];
    private readonly List<PrintedRule> _conventions = [];
    private readonly List<LeaderName> _leaders = [];
    private readonly List<Passage> _deadlines = [];
    private readonly List<Passage> _openEnds = [];
    private UnitRole _labelRole;
    private Passage _label;
    private int _firstWithoutWord;
    private int _deadlineStart;
    private int _deadlineEnd;
    private int _group;

    private UnitListReader(Passage list, UnitRole labelRole, Passage label, NoticeVocabulary vocabulary) =>
        (_list, _folded, _labelRole, _label, _vocabulary) = (list, list.Folded, labelRole, label, vocabulary);

    /// <summary>Reads a list.</summary>
    /// <param name="list">The list without its label.</param>
    /// <param name="labelRole">What the label says about its units.</param>
    /// <param name="label">The label; empty where the list has none.</param>
    /// <param name="vocabulary">The words for roles.</param>
    public static UnitList Read(Passage list, UnitRole labelRole, Passage label, NoticeVocabulary vocabulary)
    {
        var end = ConventionWords.StartInList(list.Folded);
        var reader = new UnitListReader(list.Cut(0, end), labelRole, label, vocabulary);
        foreach (var piece in UnitPieces.Split(reader._folded, vocabulary.Words))
        {
            reader.ReadPiece(piece);
        }

        if (end < list.Folded.Length)
        {
            var rule = list.Cut(StartOfRule(list.Folded, end), list.Folded.TrimEnd(' ', '。').Length);
            reader._conventions.RemoveAll(own => rule.Folded.StartsWith(own.Text.Folded, StringComparison.Ordinal));
            reader._conventions.Add(new PrintedRule(ConventionWords.KindOf(rule.Folded) ?? ConventionKind.Other, rule));
        }

        return new UnitList(reader._units, reader._openEnds, reader._conventions, reader._leaders, reader._deadlines);
    }

    // 各县区配合,下同: what is the same below stands before the comma.
    private static int StartOfRule(string list, int mark) =>
        list.AsSpan(mark + 1).TrimStart().StartsWith("下同") ? list.LastIndexOfAny([',', ';', '。'], Math.Max(0, mark - 1)) + 1 : mark + 1;

    private void ReadPiece(ListPiece piece)
    {
        if (RolePrefix.Find(_folded.AsSpan(piece.Start, piece.Length), _vocabulary.Words) is { } prefix)
        {
            (_labelRole, _label) = (prefix.Word.Role, _list.Cut(piece.Start, piece.Start + prefix.End));
            piece = piece with { Start = piece.Start + prefix.ValueStart };
        }

        var text = _folded.AsSpan(piece.Start, piece.Length);
        var word = _vocabulary.Words.AtEnd(text);
        var nameEnd = piece.Start + text[..^(word?.Text.Length ?? 0)].TrimEnd().Length;
        if (word is not null && IsNameWithWordInside(text, word))
        {
            (word, nameEnd) = (null, piece.End);
        }

        if (!text.ContainsAny('(', '[') && ConventionWords.KindOf(text) is { } rule)
        {
            // …、各县人民政府;排第一位的为牵头单位,下同
            _conventions.Insert(0, new PrintedRule(rule, _list.Cut(piece.Start, piece.End)));
            return;
        }

        if (DeadlineWords.StartsLikeDeadline(text) && !UnitWords.IsOrganisation(_folded.AsSpan(piece.Start, nameEnd - piece.Start)))
        {
            AddDeadline(piece);
        }
        else if (ReadLeaders(piece.Start, nameEnd, word) is false)
        {
            // 以市建设局为主,市财政局配合
            ReadName(word?.Text == "为主" && text[0] == '以' ? piece.Start + 1 : piece.Start, nameEnd);
            if (word is not null)
            {
                GiveRole(word.Role, _list.Cut(nameEnd, piece.End), _firstWithoutWord);
                _firstWithoutWord = _units.Count;
            }
        }

        _group += piece.Separator is ',' or ';' or '。' ? 1 : 0;
    }

    // 6月底前完成方案、12月底前完成改造: pieces side by side are one schedule.
    private void AddDeadline(ListPiece piece)
    {
        if (_deadlines.Count > 0 && _deadlineEnd == piece.Start)
        {
            _deadlines[^1] = _list.Cut(_deadlineStart, piece.End);
        }
        else
        {
            _deadlines.Add(_list.Cut(piece.Start, piece.End));
            _deadlineStart = piece.Start;
        }

        _deadlineEnd = piece.End + 1;
    }

    // 分管副市长负责
    private bool ReadLeaders(int start, int end, RoleWordMatch? word)
    {
        if (end <= start || _leaders.Count >= MaxLeaders || UnitWords.IsOrganisation(_folded.AsSpan(start, end - start)) || !LeaderWords.IsLeaderLike(_folded.AsSpan(start, end - start)))
        {
            return false;
        }

        var role = word?.Role == UnitRole.Support ? LeaderRole.Assist : LeaderRole.Lead;
        _leaders.AddRange(LeaderReader.ReadList(_list.Cut(start, end), role, bareNames: false) ?? []);
        return true;
    }

    private void ReadName(int start, int end)
    {
        end = WithoutOpenEnd(start, end);
        start = end - _folded.AsSpan(start, end - start).TrimStart(" :/").Length;
        // 由市教育局牵头,会同市财政局落实
        var text = _folded.AsSpan(start, end - start);
        start += text is ['由', _, _, ..] ? 1 : text is ['会', '同', _, _, ..] ? 2 : 0;
        var isMarked = start < end && _folded[start] is '▲' or '★' or '*';
        start += isMarked ? 1 : 0;
        var (nameEnd, note, role) = ReadBrackets(start, end);
        if (nameEnd < end && WithoutOpenEnd(start, nameEnd) is var listEnd && listEnd < nameEnd)
        {
            // 市财政局(国库处)等部门(列第一位的为牵头单位,下同)
            var inner = ReadBrackets(start, listEnd);
            (nameEnd, note, role) = (inner.NameEnd, inner.Note.IsEmpty ? note : inner.Note, inner.Role ?? role);
        }

        var name = _list.Cut(start, nameEnd);
        if (!name.IsEmpty)
        {
            var own = isMarked ? _list.Cut(start - 1, start) : role?.Label;
            _units.Add(new PrintedUnit(name, note, isMarked ? UnitRole.Lead : role?.Role ?? _labelRole, own ?? _label, _group) { IsOwnWord = own is not null });
            if (role is { } joint && IsJoint(joint.Label.Folded))
            {
                GiveRole(joint.Role, joint.Label, _units.FindIndex(unit => unit.Group == _group));
            }
        }
    }

    private int WithoutOpenEnd(int start, int end)
    {
        var openEnd = start + OpenEnd.Start(_folded.AsSpan(start, end - start));
        if (openEnd < end)
        {
            _openEnds.Add(_list.Cut(openEnd, end));
        }

        return start + _folded.AsSpan(start, openEnd - start).TrimEnd(" 。;,.:").Length;
    }

    // 市发展改革委(铁办)   市教育局(牵头)   各区县政府(含管委会)(列第一位的为牵头单位,下同)
    private (int NameEnd, Passage Note, (UnitRole Role, Passage Label)? Role) ReadBrackets(int start, int end)
    {
        var note = Passage.Empty;
        (UnitRole, Passage)? role = null;
        while (end > start && _folded[end - 1] is ')' or ']' or '>' or '〉' && TailBracket.Last(_folded.AsSpan(start, end - start), _vocabulary) is { } bracket && (bracket.Open > 0 || _units.Count > 0))
        {
            var content = _list.Cut(start + bracket.Open + 1, start + bracket.Close);
            if (FieldReader.Read(content, 0, _vocabulary) is [{ Label.Kind: FieldKind.Deadline or FieldKind.Schedule } deadline])
            {
                // 市教育局、市财政局(完成时限:6月底前)
                _deadlines.Add(deadline.Value);
            }
            else if (ConventionFinder.InBracket(content) is { } convention)
            {
                _conventions.Insert(0, convention);
            }
            else if (RoleOf(content.Folded) is { } own)
            {
                role = (own, content);
            }
            else if (note.IsEmpty && bracket.Open > 0)
            {
                note = content;
            }
            else
            {
                break;
            }

            end = start + bracket.Open;
            end = start + _folded.AsSpan(start, end - start).TrimEnd().Length;
        }

        return (end, note, role);
    }

    // (牵头)   (牵头单位)
    private UnitRole? RoleOf(string content) =>
        _vocabulary.Words.AtEnd(content) is { } word && word.Text.Length == content.Length ? word.Role
        : _vocabulary.Labels.MatchWhole(content)?.Kind switch
        {
            FieldKind.LeadUnits => UnitRole.Lead,
            FieldKind.SupportUnits => UnitRole.Support,
            FieldKind.ResponsibleUnits => UnitRole.Responsible,
            _ => null,
        };

    // A、B(共同牵头),C: the bracket behind the last one is about all of its group.
    private static bool IsJoint(ReadOnlySpan<char> word) => word.StartsWith("共同") || word.StartsWith("分别") || word.StartsWith("联合");

    // The word holds for all units since the last word: A、B分别牵头.
    private void GiveRole(UnitRole role, Passage printed, int first)
    {
        for (var i = first; i < _units.Count; i++)
        {
            if (!_units[i].IsOwnWord)
            {
                _units[i] = _units[i] with { Role = role, Label = printed, IsOwnWord = true };
            }
        }
    }

    // A name can end like a word: 市政府督查室落实 is one, 市安全生产责任 is not split.
    private static bool IsNameWithWordInside(ReadOnlySpan<char> text, RoleWordMatch word) =>
        word.Text is "责任" or "落实" or "承办" or "参加" or "实施" or "推进" or "办理" or "监管" or "指导" or "督导" && !UnitWords.IsUnitLike(OpenEnd.Strip(text[..^word.Text.Length].TrimEnd()));
}
