using System.Text;
using System.Text.RegularExpressions;
using TaskDecomp.Tests;
using TaskDecomp.Tests.Metamorphic;
using TaskDecomp.Tests.Readers.Spreadsheet;
using TaskDecomp.Writers;

namespace TaskDecomp.Fuzz.Running;

/// <summary>What runs begin with: the samples, the notices of the specifications, and the sample texts in files of the other formats.</summary>
internal static partial class Seeds
{
    private static readonly string[] Endings = [".txt", ".docx", ".xlsx", ".html", ".ofd"];

    /// <summary>The formats that files are made of.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["text", "docx", "xlsx", "html", "ofd"];

    /// <summary>The file ending of a format.</summary>
    public static string EndingOf(string format) => Endings[Formats.Index().Single(candidate => candidate.Item == format).Index];

    /// <summary>The sound files of a format.</summary>
    public static IReadOnlyList<byte[]> Of(string format) =>
    [
        .. Documents.Samples.Select(Documents.FileOf).Where(file => Path.GetExtension(file) == EndingOf(format)).Select(File.ReadAllBytes),
        .. format switch
        {
            "text" => SpecNotices().Select(Encoding.UTF8.GetBytes),
            "html" => Directory.GetFiles(Path.Combine(Checkout.Root, "tests", "TaskDecomp.Tests", "Readers", "Html", "Pages")).Order(StringComparer.Ordinal).Select(File.ReadAllBytes),
            "xlsx" => SampleTexts().SelectMany(lines => (byte[][])[Sheet(lines), OwnWorkbook(lines)]),
            _ => Rendering.All.Where(rendering => rendering.Format == format).SelectMany(rendering => SampleTexts().Select(rendering.Write)),
        },
    ];

    private static IEnumerable<string[]> SampleTexts() =>
        Documents.SampleTexts.Select(name => File.ReadAllText(Documents.FileOf(name)).TrimStart('\uFEFF').TrimEnd().ReplaceLineEndings("\n").Split('\n'));

    private static IEnumerable<string> SpecNotices() =>
        Directory.GetFiles(Path.Combine(Checkout.Root, "tests", "TaskDecomp.Tests", "Specs"), "*.md").Order(StringComparer.Ordinal)
            .SelectMany(file => Notices().Matches(File.ReadAllText(file).ReplaceLineEndings("\n"))).Select(match => match.Groups[1].Value);

    private static byte[] Sheet(string[] lines)
    {
        using var sheet = new SheetFile("清单");
        foreach (var line in lines)
        {
            sheet.Row(line.Split('\t', '|'));
        }

        return sheet.ToBytes();
    }

    private static byte[] OwnWorkbook(string[] lines)
    {
        using var stream = new MemoryStream();
        NoticeConverter.Write(NoticeConverter.Read("notice.txt", Encoding.UTF8.GetBytes(string.Join('\n', lines)), new ConversionOptions()).Notice, "xlsx", stream, new WriterOptions());
        return stream.ToArray();
    }

    [GeneratedRegex("^```notice[^\n]*\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Notices();
}
