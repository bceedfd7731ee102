using System.Buffers;
using TaskDecomp.Diagnostics;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Text;

namespace TaskDecomp.Parsing.Checks;

/// <summary>
/// Looks for a unit that is written in two ways: 市发改委 and 市发展改革委员会. The short name has the long one's level, ending and first
/// character, and its characters stand in the long one in order. Two names that stand in one list are two units, and a short name that
/// fits two long ones tells nothing.
/// </summary>
internal sealed class UnitSpellingCheck : INoticeCheck
{
    /// <summary>More names than any place has offices of a kind: what is compared stays small.</summary>
    private const int MaxGroup = 24;

    /// <summary>人社 is short for 人力资源和社会保障.</summary>
    private const int MaxLengthening = 5;

    // What ends a name, the long form first, and what it is reduced to.
    private static readonly (string Ending, char Kind)[] Endings = [("委员会", '委'), ("办公室", '办'), ("委", '委'), ("办", '办'), ("局", '局'), ("厅", '厅')];

    private static readonly SearchValues<char> OrganCharacters = SearchValues.Create("局委办厅署府");

    /// <inheritdoc/>
    public void Run(CheckedNotice notice, DiagnosticBag diagnostics)
    {
        var groups = new Dictionary<string, List<SpeltName>>(StringComparer.Ordinal);
        foreach (var name in Collect(notice).Values)
        {
            if (name.Shape is { } shape)
            {
                var key = string.Concat([shape.Level, shape.Stem[0], shape.Kind]);
                (groups.TryGetValue(key, out var group) ? group : groups[key] = []).Add(name);
            }
        }

        foreach (var group in groups.Values)
        {
            if (group.Count is > 1 and <= MaxGroup)
            {
                Compare(group, diagnostics);
            }
        }
    }

    private static void Compare(List<SpeltName> group, DiagnosticBag diagnostics)
    {
        var names = group.OrderBy(name => name.Stem.Length).ToList();
        foreach (var name in names)
        {
            var longer = names.FindAll(other => other != name && IsShortOf(name, other));
            if (longer is [var one, ..] && longer.TrueForAll(other => other == one || Abbreviates(one.Stem, other.Stem)) && !longer.Exists(other => other.Items.Overlaps(name.Items)))
            {
                var (rare, common) = one.Count < name.Count ? (one, name) : (name, one);
                diagnostics.Report(DiagnosticCatalog.UnitSpeltTwice, rare.First.ToRange(), rare.First.Text, common.First.Text, common.Count);
            }
        }
    }

    private static Dictionary<string, SpeltName> Collect(CheckedNotice notice)
    {
        var names = new Dictionary<string, SpeltName>(StringComparer.Ordinal);
        foreach (var item in notice.Items)
        {
            var printed = notice.Fields[item.Id].Units;
            var fromHeading = item.Units.Count - printed.Count;
            for (var i = 0; i < printed.Count; i++)
            {
                // An alias of the vocabulary is known to be one; a name without its level is completed.
                var text = item.Units[fromHeading + i].Canonical is { } canonical ? CharacterFolding.Fold(canonical) : printed[i].Name.Folded;
                if (!names.TryGetValue(text, out var name))
                {
                    names.Add(text, name = new SpeltName(text, printed[i].Name));
                }

                name.Count++;
                name.Items.Add(item.Id);
            }
        }

        return names;
    }

    private static NameShape? ShapeOf(string name)
    {
        foreach (var (ending, kind) in Endings)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal))
            {
                var level = name[0] is '市' or '县' or '区' or '省' or '州' or '旗' or '盟' ? name[0] : ' ';
                var stem = name[(level == ' ' ? 0 : 1)..^Math.Min(ending.Length, name.Length - 1)];

                // 市委办 is no short form of 市委编办, nor 管委会办公室 of 管委会征迁办; 市公安局大数据局 is two units.
                return stem.Length < 2 || name[0] == '各' || stem.AsSpan().ContainsAny(OrganCharacters)
                    ? null
                    : new NameShape(level, stem, kind);
            }
        }

        return null;
    }

    private static bool IsShortOf(SpeltName name, SpeltName other) =>
        name.Stem.Length < other.Stem.Length ? Abbreviates(name.Stem, other.Stem)
        : name.Stem == other.Stem && name.Text.Length < other.Text.Length;

    // Each character in order: 发改 in 发展和改革, but not 水务 in 水利.
    private static bool Abbreviates(string shortStem, string longStem)
    {
        var at = 0;
        foreach (var c in longStem)
        {
            at += at < shortStem.Length && shortStem[at] == c ? 1 : 0;
        }

        return at == shortStem.Length && longStem.Length <= shortStem.Length * MaxLengthening;
    }

    /// <summary>What names of one unit have in common, and the characters between.</summary>
    private sealed record NameShape(char Level, string Stem, char Kind);

    private sealed record SpeltName(string Text, Passage First)
    {
        public NameShape? Shape { get; } = ShapeOf(Text);

        public string Stem => Shape?.Stem ?? "";

        public int Count { get; set; }

        public HashSet<string> Items { get; } = new(StringComparer.Ordinal);
    }
}
