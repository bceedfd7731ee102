using System.Text.RegularExpressions;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines;

/// <summary>The columns of a header without a known column of tasks that may be that column.</summary>
internal static partial class TaskColumns
{
    /// <summary>Their indexes; none where a column of tasks is known, or where numbers and units do not say that the table is one of tasks.</summary>
    public static List<int> Candidates(TableHeader header) =>
        header.Has(FieldKind.Task) || !header.Has(FieldKind.Number) || !header.HasUnits
            ? []
            : [.. Enumerable.Range(0, header.Columns.Count).Where(i => header.Columns[i] is { IsKnown: false, Printed.IsEmpty: false } column && !NoTask().IsMatch(column.Printed.Folded))];

    // 姓名, 联系电话, 单位, 指标名称: a table of contacts, of figures
    [GeneratedRegex("姓名|职务|电话|手机|指标|金额|投资|得分|分值|权重|数量|网址|附件|文号|文件|单位$|会议|日期", RegexOptions.CultureInvariant)]
    private static partial Regex NoTask();
}
