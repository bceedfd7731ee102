using System.Text.RegularExpressions;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines;

/// <summary>
/// The labels that the vocabulary lacks and a notice prints behind the fields of its tasks: <c>责任单位:县交通局 / 形象进度:已开工</c>. They are
/// printed for several tasks with numbers, or their last word is one of labels; a name in front of a colon starts a task where these have no
/// numbers (<c>供水工程:新建水厂1座。</c>).
/// </summary>
internal sealed partial class OtherLabels
{
    private const int MinTasks = 2;

    private readonly HashSet<string> _labels;

    private OtherLabels(HashSet<string> labels) => _labels = labels;

    /// <summary>No labels.</summary>
    public static OtherLabels None { get; } = new([]);

    /// <summary>Looks for them among the lines of a body.</summary>
    public static OtherLabels Find(IReadOnlyList<ClassifiedLine> lines, int start, int end)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var isBehindField = false;
        for (var i = start; i < end; i++)
        {
            var name = isBehindField && lines[i].Kind == LineKind.Text ? Name(lines[i].Line) : null;
            if (name is not null)
            {
                counts[name] = counts.GetValueOrDefault(name) + 1;
            }

            // A field may go on over lines.
            isBehindField = lines[i].Kind is LineKind.Field || (isBehindField && lines[i].Kind is LineKind.Text or LineKind.Furniture);
        }

        return new OtherLabels([.. counts.Where(count => count.Value >= MinTasks || LabelEnd().IsMatch(count.Key)).Select(count => count.Key)]);
    }

    /// <summary>The field that a line is; null where it does not begin with one of the labels.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isNumbered">It stands below a task with a number.</param>
    public TailField? Read(TextLine line, bool isNumbered)
    {
        if (_labels.Count == 0 || Name(line) is not { } name || !_labels.Contains(name) || !(isNumbered || LabelEnd().IsMatch(name)))
        {
            return null;
        }

        var colon = line.Folded.IndexOf(':', line.Start);
        return new TailField(FieldLabel.Unnamed(FieldKind.Extra), Passage.Of(line, line.Start, colon), Passage.Of(line, colon + 1, line.End));
    }

    // 一季度:完成选址 is a stage, 县教育局:负责选址 a unit, 其中:续建2个 goes on.
    private static string? Name(TextLine line) =>
        Start().Match(line.Folded, line.Start, line.Length) is { Success: true } match && match.Groups["name"].Value.Replace(" ", "", StringComparison.Ordinal) is { Length: >= 2 } name
        && !DeadlineWords.IsStage(name) && !UnitWords.IsUnitLike(name) && !LeaderWords.IsLeaderLike(name) ? name : null;

    [GeneratedRegex("(?:目标|措施|投资|投入|进度|进展|内容|地点|来源|性质|规模|方式|主体|年限|依据|情况|资金|估算|概算|节点|举措|对策|条件|标准|指标|成效|效果|领导|责任人|负责人)$", RegexOptions.CultureInvariant)]
    private static partial Regex LabelEnd();

    [GeneratedRegex("^(?!其中|注|备注|说明|附)(?<name>[\\u4e00-\\u9fff](?: ?[\\u4e00-\\u9fff]){1,7}) ?:.", RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}
