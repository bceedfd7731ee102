using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using ClosedXML.Excel;

namespace TaskDecomp.Writers.Excel;

/// <summary>
/// Saves a book so that the same book gives the same bytes. The packaging below ClosedXML puts the time into each entry of the zip
/// and random names into the package; here entries are sorted, their times fixed and those names replaced by counted ones.
/// </summary>
internal static partial class StablePackage
{
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Saves a book to a stream, which is left open.</summary>
    public static void Save(XLWorkbook book, Stream output)
    {
        using var saved = new MemoryStream();
        book.SaveAs(saved);
        using var source = new ZipArchive(saved, ZipArchiveMode.Read);
        using var target = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in source.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            var copy = target.CreateEntry(CorePart().Replace(entry.FullName, "core"), CompressionLevel.Optimal);
            copy.LastWriteTime = Time;
            using var from = entry.Open();
            using var to = copy.Open();
            Copy(entry.FullName, from, to, names);
        }
    }

    private static void Copy(string name, Stream from, Stream to, Dictionary<string, string> names)
    {
        if (name == "xl/sharedStrings.xml" || name.StartsWith("xl/tables/", StringComparison.Ordinal))
        {
            Rewrite(from, to, JoinSurrogates);
        }
        else if (name == "_rels/.rels")
        {
            Rewrite(from, to, xml => RandomId().Replace(CorePart().Replace(xml, "core"), match => Counted(match.Value, names, "R{0}")));
        }
        else if (name.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal))
        {
            Rewrite(from, to, xml => RuleId().Replace(xml, match => Counted(match.Value, names, "{{00000000-0000-0000-0000-{0:D12}}}")));
        }
        else if (name == "xl/workbook.xml")
        {
            Rewrite(from, to, xml => PrintTitle().Replace(xml, "$$$1:$$$2"));
        }
        else
        {
            from.CopyTo(to);
        }
    }

    private static void Rewrite(Stream from, Stream to, Func<string, string> change)
    {
        using var reader = new StreamReader(from, Encoding.UTF8);
        to.Write(Encoding.UTF8.GetBytes(change(reader.ReadToEnd())));
    }

    /// <summary>ClosedXML writes a hanzi outside the basic plane as <c>_xD872__xDF4E_</c>, which not every reader puts together again.</summary>
    private static string JoinSurrogates(string xml) => SurrogatePair().Replace(xml, match => string.Create(2, match, (pair, found) =>
    {
        pair[0] = (char)ushort.Parse(found.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        pair[1] = (char)ushort.Parse(found.Groups[2].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }));

    private static string Counted(string random, Dictionary<string, string> names, string format)
    {
        if (!names.TryGetValue(random, out var name))
        {
            name = string.Format(CultureInfo.InvariantCulture, format, names.Count + 1);
            names.Add(random, name);
        }

        return name;
    }

    [GeneratedRegex(@"(?<=core-properties/)[0-9a-f]{32}(?=\.psmdcp)")]
    private static partial Regex CorePart();

    [GeneratedRegex(@"(?<=Id="")R[0-9a-f]{16}(?="")")]
    private static partial Regex RandomId();

    [GeneratedRegex(@"(?<=<x14:id>|<x14:cfRule type=""dataBar"" id="")\{[0-9a-f-]{36}\}")]
    private static partial Regex RuleId();

    /// <summary>ClosedXML writes the rows to repeat as <c>1:1</c>; only <c>$1:$1</c> is repeated by every program.</summary>
    [GeneratedRegex(@"(?<=""_xlnm\.Print_Titles"" localSheetId=""[0-9]+"">[^<]*!)([0-9]+):([0-9]+)(?=<)")]
    private static partial Regex PrintTitle();

    [GeneratedRegex("_x(D[89AB][0-9A-F]{2})__x(D[C-F][0-9A-F]{2})_")]
    private static partial Regex SurrogatePair();
}
