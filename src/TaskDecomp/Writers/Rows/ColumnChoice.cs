using TaskDecomp.Text;

namespace TaskDecomp.Writers.Rows;

/// <summary>The columns that somebody chose, in the order chosen.</summary>
internal static class ColumnChoice
{
    /// <summary>The columns of a list, each once. A label that the notice does not have gives an empty column.</summary>
    /// <param name="names">Names as <see cref="ListColumns.Find"/> gives them.</param>
    /// <param name="rows">The list.</param>
    /// <param name="language">The language of the headers.</param>
    public static IReadOnlyList<Column> Of(IReadOnlyList<string> names, NoticeRows rows, Language language)
    {
        string[] labels = [.. rows.ExtraLabels.Union(names.Select(LabelOf).OfType<string>())];
        var ofLabels = labels.Zip(TaskColumns.OfLabels(labels, language)).ToDictionary(pair => pair.First, pair => pair.Second);
        return [.. names.Distinct().SelectMany(name => name == ListColumns.Extras
            ? rows.ExtraLabels.Where(label => !names.Contains(ListColumns.Extra + label)).Select(label => ofLabels[label])
            : [LabelOf(name) is { } own ? ofLabels[own] : Get(name)])];
    }

    /// <summary>What a name means in a row, all labels together being one text.</summary>
    public static Func<TaskRow, object?> Value(string name) =>
        name == ListColumns.Extras ? RowText.Extras
        : LabelOf(name) is { } label ? row => RowText.Extra(row, label)
        : Get(name).Value;

    private static Column Get(string name) => TaskColumns.Named.Single(column => column.Name == name);

    private static string? LabelOf(string name) =>
        name.StartsWith(ListColumns.Extra, StringComparison.Ordinal) ? name[ListColumns.Extra.Length..] : null;
}
