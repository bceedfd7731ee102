using System.Text.RegularExpressions;

namespace TaskDecomp.Tests.Documentation;

/// <summary>Holds the sources to the README's table of layers: what is not named there as allowed is forbidden.</summary>
public sealed partial class ReadmeLayerTests
{
    private const string Nothing = "nothing";

    public static TheoryData<string> Folders => [.. Readme.Table("The layers").Select(row => row[0])];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_only_what_it_may(string folder)
    {
        var allowed = AllowedIn(folder).Append(Layer(folder)).ToHashSet();
        var files = FilesOf(folder).ToList();

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Empty(LayersIn(File.ReadAllText(file)).Where(layer => !allowed.Contains(layer)).Select(layer => $"{Path.GetFileName(file)} uses {layer}")));
    }

    /// <summary>A package stays where it serves: its names are in no other folder.</summary>
    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_only_the_packages_that_it_may(string folder)
    {
        var allowed = Readme.Table("The layers").Single(row => row[0] == folder)[3];

        Assert.All(FilesOf(folder), file => Assert.All(
            Using().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value).Where(IsPackage),
            name => Assert.Contains(name.Split('.')[0], allowed, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_table_names_every_file()
    {
        var named = Folders.SelectMany(row => FilesOf(row.Data)).ToHashSet();
        var sources = Sources(Path.Combine(Checkout.Root, "src"), SearchOption.AllDirectories);

        Assert.Empty(sources.Where(file => !named.Contains(file)).Select(file => Path.GetRelativePath(Checkout.Root, file)));
    }

    /// <summary>A lower part sees the types of a namespace above it without a using: the flow's own are named by nobody below.</summary>
    [Fact]
    public void Nobody_below_names_the_flow()
    {
        var flow = FilesOf("TaskDecomp").Select(file => Path.GetFileNameWithoutExtension(file)).ToList();
        var word = new Regex($@"\b({string.Join('|', flow)})\b");
        var below = Folders.Select(row => row.Data).Where(folder => folder is not ("TaskDecomp" or "TaskDecomp.Cli")).SelectMany(FilesOf);

        Assert.All(below, file => Assert.Equal("", word.Match(File.ReadAllText(file)).Value));
    }

    private static IEnumerable<string> AllowedIn(string folder) => Readme.Table("The layers").Single(row => row[0] == folder)[2]
        .Split(',').Select(name => name.Trim().Trim('`')).Where(name => name != Nothing);

    /// <summary>The files of a row: those below the folder, but for the folders that hold others of the table.</summary>
    private static IEnumerable<string> FilesOf(string folder)
    {
        var path = Path.Combine(Checkout.Root, "src", folder.StartsWith("TaskDecomp", StringComparison.Ordinal) ? folder : Path.Combine("TaskDecomp", folder));
        return Sources(path, folder is "TaskDecomp" or "Parsing" ? SearchOption.TopDirectoryOnly : SearchOption.AllDirectories);
    }

    private static IEnumerable<string> Sources(string path, SearchOption depth) =>
        Directory.EnumerateFiles(path, "*.cs", depth).Where(file => !GeneratedFolder().IsMatch(Path.GetRelativePath(Checkout.Root, file)));

    private static IEnumerable<string> LayersIn(string source) =>
        Name().Matches(source).Select(match => Layer(match.Groups[1].Value.Replace('.', '/'))).Distinct();

    /// <summary>Parsing has parts that are layers of their own; any other folder is one with all below it.</summary>
    private static string Layer(string path) => path.Split('/') switch
    {
        ["TaskDecomp.Cli", ..] or ["Cli", ..] => "Cli",
        ["Parsing", var part, ..] => $"Parsing/{part}",
        var parts => parts[0],
    };

    private static bool IsPackage(string name) => name.Split('.')[0] is not ("System" or "TaskDecomp");

    [GeneratedRegex(@"(?<!namespace )\bTaskDecomp\.((?:Cli|Text|Diagnostics|Limits|Blocks|Model|Readers|Parsing|Settings|Writers)(?:\.[A-Z]\w*)*)")]
    private static partial Regex Name();

    [GeneratedRegex(@"^using (?:static )?([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"(^|[\\/])(bin|obj)[\\/]")]
    private static partial Regex GeneratedFolder();
}
