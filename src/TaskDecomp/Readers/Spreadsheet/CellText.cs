using ExcelDataReader;

namespace TaskDecomp.Readers.Spreadsheet;

/// <summary>What a cell shows.</summary>
/// <param name="reader">The reader, which stands in the cell's row.</param>
internal sealed class CellText(IExcelDataReader reader)
{
    // Formats that a file names by number only, in their Chinese form (ECMA-376, 18.8.30).
    private static readonly Dictionary<int, string> Builtin = new()
    {
        [14] = "yyyy/m/d",
        [22] = "yyyy/m/d h:mm",
        [27] = "yyyy\"年\"m\"月\"",
        [28] = "m\"月\"d\"日\"",
        [29] = "m\"月\"d\"日\"",
        [30] = "m/d/yy",
        [31] = "yyyy\"年\"m\"月\"d\"日\"",
        [32] = "h\"时\"mm\"分\"",
        [33] = "h\"时\"mm\"分\"ss\"秒\"",
        [34] = "上午/下午h\"时\"mm\"分\"",
        [35] = "上午/下午h\"时\"mm\"分\"ss\"秒\"",
        [36] = "yyyy\"年\"m\"月\"",
        [50] = "yyyy\"年\"m\"月\"",
        [51] = "m\"月\"d\"日\"",
        [52] = "yyyy\"年\"m\"月\"",
        [53] = "m\"月\"d\"日\"",
        [54] = "m\"月\"d\"日\"",
        [55] = "上午/下午h\"时\"mm\"分\"",
        [56] = "上午/下午h\"时\"mm\"分\"ss\"秒\"",
        [57] = "yyyy\"年\"m\"月\"",
        [58] = "m\"月\"d\"日\"",
    };

    private readonly Dictionary<string, NumberFormat> _formats = new(StringComparer.Ordinal);

    /// <summary>The text of a cell; empty where it is blank.</summary>
    public string Of(int column)
    {
        var value = reader.GetValue(column);
        return value switch
        {
            null => "",
            bool flag => flag ? "TRUE" : "FALSE",
            string text => Format(column).Of(text),
            DateTime time => Format(column).Of(time),
            DateTimeOffset time => Format(column).Of(time.DateTime),
            TimeSpan span => Format(column).Of(span),
            _ => Format(column).Of(Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture)),
        };
    }

    private NumberFormat Format(int column)
    {
        var own = reader.GetNumberFormatString(column);
        var index = reader.GetNumberFormatIndex(column);
        var code = own is null or "" or "General" || index is 14 or 22 ? Builtin.GetValueOrDefault(index, "General") : own;
        if (!_formats.TryGetValue(code, out var format))
        {
            _formats[code] = format = new NumberFormat(code);
        }

        return format;
    }
}
