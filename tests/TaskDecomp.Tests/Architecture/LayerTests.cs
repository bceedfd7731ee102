using System.Text.RegularExpressions;

namespace TaskDecomp.Tests.Architecture;

/// <summary>Everything runs one way: a lower folder never names a higher one.</summary>
public sealed partial class LayerTests
{
    private const int MaxLines = 400;

    // Folder: what it may use besides itself.
    private static readonly Dictionary<string, string[]> Layers = new()
    {
        ["Text"] = [],
        ["Diagnostics"] = ["Text"],
        ["Limits"] = ["Diagnostics", "Text"],
        ["Blocks"] = ["Text"],
        ["Model"] = ["Text"],
        ["Readers"] = ["Blocks", "Limits", "Diagnostics", "Text"],
        ["Parsing"] = ["Blocks", "Model", "Diagnostics", "Text"],
        ["Writers"] = ["Model", "Diagnostics", "Text"],
        ["Importing"] = ["Readers", "Writers", "Model", "Limits", "Diagnostics", "Text"],
        ["Settings"] = ["Text", "Limits", "Diagnostics", "Parsing"],
    };

    // Each uses only those before it.
    private static readonly string[] ParsingParts = ["Vocabulary", "Numbering", "Lines", "Outline", "WorkItems", "Checks"];

    // These folders are the program's own thought: the platform is all they need.
    private static readonly string[] WithoutPackages = ["Text", "Diagnostics", "Limits", "Blocks", "Model", "Parsing"];

    private static readonly IReadOnlyList<SourceFile> Library = SourceFile.Of("TaskDecomp");

    [Fact]
    public void The_files_are_found()
    {
        Assert.True(Library.Count > 50);
        Assert.All(Layers.Keys, layer => Assert.Contains(Library, file => file.Folders.FirstOrDefault() == layer));
    }

    [Fact]
    public void A_folder_uses_only_what_the_table_allows()
    {
        var broken = from file in Library
                     let layer = file.Folders.FirstOrDefault()
                     where layer is not null
                     from used in file.Uses("TaskDecomp", Layers.Keys)
                     where used != layer && !Layers[layer].Contains(used)
                     select $"{file.Path} uses {used}";
        AssertNone(broken);
    }

    [Fact]
    public void A_part_of_the_parser_uses_only_those_before_it()
    {
        var broken = from file in Library
                     where file.Folders is ["Parsing", _, ..]
                     let part = Array.IndexOf(ParsingParts, file.Folders[1])
                     from used in file.Uses("TaskDecomp.Parsing", ParsingParts)
                     where part < 0 || Array.IndexOf(ParsingParts, used) > part
                     select $"{file.Path} uses {used}";
        AssertNone(broken);
    }

    [Fact]
    public void Settings_use_nothing_of_the_parser_but_the_vocabulary() =>
        AssertNone(Library.Where(file => file.Folders is ["Settings", ..]).SelectMany(file => file.Uses("TaskDecomp.Parsing", ParsingParts).Where(part => part != "Vocabulary").Select(part => $"{file.Path} uses {part}")));

    [Fact]
    public void Every_folder_is_in_a_table() =>
        AssertNone(Library.Where(file => file.Folders is [var layer, ..] && !Layers.ContainsKey(layer) || file.Folders is ["Parsing", var part, ..] && !ParsingParts.Contains(part)).Select(file => file.Path));

    [Fact]
    public void A_namespace_is_its_folder() =>
        AssertNone(Library.Where(file => !file.Code.Contains($"namespace {string.Join('.', file.Folders.Prepend("TaskDecomp"))};", StringComparison.Ordinal)).Select(file => file.Path));

    [Fact]
    public void No_package_is_named_below_readers_and_writers()
    {
        var broken = from file in Library
                     where file.Folders is [var layer, ..] && WithoutPackages.Contains(layer)
                     from name in Usings().Matches(file.Code).Select(match => match.Groups[1].Value)
                     where name is not ("System" or "TaskDecomp")
                     select $"{file.Path} uses {name}";
        AssertNone(broken.Concat(Library.Where(file => file.Folders is [var layer, ..] && WithoutPackages.Contains(layer) && Packages().IsMatch(file.Code)).Select(file => file.Path)));
    }

    [Fact]
    public void The_library_does_not_know_the_console() => AssertNone(Library.Where(file => ConsoleName().IsMatch(file.Code)).Select(file => file.Path));

    [Fact]
    public void No_file_is_longer_than_400_lines()
    {
        var all = Library.Concat(SourceFile.Of("TaskDecomp.Cli"));
        AssertNone(all.Where(file => file.Text.Split('\n').Length > MaxLines).Select(file => $"{file.Path}: {file.Text.Split('\n').Length}"));
    }

    /// <summary>The scan itself: it sees usings, whole names and names without the root, and no comments.</summary>
    [Theory]
    [InlineData("using TaskDecomp.Model;", "Model")]
    [InlineData("private TaskDecomp.Model.Notice _notice;", "Model")]
    [InlineData("var kind = Model.NoticeKind.Plan;", "Model")]
    [InlineData("using static TaskDecomp.Readers.TextDecoder;", "Readers")]
    [InlineData("var x = Readers.TextDecoder.Decode(a, b);", "Readers")]
    [InlineData("// using TaskDecomp.Model;", "")]
    [InlineData("/// <see cref=\"TaskDecomp.Model.Notice\"/>", "")]
    [InlineData("var length = Model.Length; var n = item.Model.Notice;", "")]
    [InlineData("using TaskDecomp.ModelZoo;", "")]
    public void The_scan_sees_what_code_names(string code, string used) =>
        Assert.Equal(used, string.Join(',', new SourceFile("Text/A.cs", code).Uses("TaskDecomp", ["Model", "Readers"])));

    private static void AssertNone(IEnumerable<string> broken) => Assert.True(!broken.Any(), string.Join('\n', broken.Distinct()));

    [GeneratedRegex(@"^(?:global )?using (?:static )?(?:\w+ = )?(\w+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Usings();

    [GeneratedRegex(@"\b(?:ClosedXML|DocumentFormat|CsvHelper|YamlDotNet|AngleSharp|ExcelDataReader)\.", RegexOptions.CultureInvariant)]
    private static partial Regex Packages();

    [GeneratedRegex(@"(?<![\w.])Console\b|System\.Console\b", RegexOptions.CultureInvariant)]
    private static partial Regex ConsoleName();
}
