using System.Text.RegularExpressions;
using System.Xml.Linq;
using TaskDecomp.Diagnostics;
using TaskDecomp.Text;
using TaskDecomp.Writers.Rows;

namespace TaskDecomp.Writers.Excel.Forms;

/// <summary>The fields in a form's texts: <c>{{leadUnits}}</c>, <c>第{{number}}项</c>.</summary>
internal static partial class FormField
{
    /// <summary>Whether a text has fields.</summary>
    public static bool IsIn(string? text) => text is not null && Field().IsMatch(text);

    /// <summary>Refuses a text with a field that is none.</summary>
    /// <exception cref="FormException">One is none.</exception>
    public static void Check(string text, string sheet, XElement cell)
    {
        if (Field().Matches(text).Select(match => match.Groups[1].Value).FirstOrDefault(name => ListColumns.Find(name) is null) is { } unknown)
        {
            throw new FormException(new Diagnostic(
                DiagnosticCatalog.FormFieldUnknown, null, [$"{sheet}!{(string?)cell.Attribute("r")}", unknown, Spelling.Nearest(unknown, ListColumns.Names)]));
        }
    }

    /// <summary>What a text says of a row: a field alone keeps its number, fields among words become words.</summary>
    public static object? Value(string text, TaskRow row)
    {
        var match = Field().Match(text);
        return match.Success && match.Length == text.Trim().Length
            ? ValueOf(match, row)
            : Field().Replace(text, field => $"{ValueOf(field, row)}");
    }

    private static object? ValueOf(Match field, TaskRow row) => ColumnChoice.Value(ListColumns.Find(field.Groups[1].Value)!)(row);

    [GeneratedRegex(@"\{\{([^{}]+)\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Field();
}
