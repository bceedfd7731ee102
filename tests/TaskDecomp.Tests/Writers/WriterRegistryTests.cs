using System.Reflection;
using System.Runtime.Loader;
using TaskDecomp.Text;
using TaskDecomp.Writers;

namespace TaskDecomp.Tests.Writers;

public sealed class WriterRegistryTests
{
    [Fact]
    public void Formats_are_offered_in_their_order()
    {
        Assert.Equal(["xlsx", "csv", "json", "jsonl", "yaml", "html"], WriterRegistry.Formats);
        Assert.All(WriterRegistry.Formats, format => Assert.Equal(format, WriterRegistry.Get(format).Format));
        Assert.Equal([false, true, true, true, true, false], WriterRegistry.Formats.Select(format => WriterRegistry.Get(format).IsText));
    }

    [Fact]
    public void An_unknown_format_is_refused() => Assert.Throws<ArgumentException>(() => WriterRegistry.Get("doc"));

    /// <summary>Loading a spreadsheet library costs more than writing JSON does.</summary>
    [Theory]
    [InlineData("json", "")]
    [InlineData("yaml", "YamlDotNet")]
    [InlineData("csv", "CsvHelper")]
    public void Writing_loads_no_other_format_s_package(string format, string expected)
    {
        var context = new RecordingLoadContext();
        var library = context.LoadFromAssemblyPath(typeof(WriterRegistry).Assembly.Location);
        var converter = library.GetType(typeof(NoticeConverter).FullName!)!;
        var options = Activator.CreateInstance(library.GetType(typeof(ConversionOptions).FullName!)!)!;
        var read = converter.GetMethod(nameof(NoticeConverter.Read))!.Invoke(null, ["notice.txt", new ReadOnlyMemory<byte>("一、甲"u8.ToArray()), options])!;
        var notice = read.GetType().GetProperty(nameof(ConversionResult.Notice))!.GetValue(read)!;
        using var output = new MemoryStream();
        converter.GetMethod(nameof(NoticeConverter.Write))!.Invoke(null, [notice, format, output, Activator.CreateInstance(library.GetType(typeof(WriterOptions).FullName!)!)!, null]);
        Assert.True(output.Length > 0);
        Assert.Equal(expected, string.Join(',', context.Packages));
    }

    [Fact]
    public void Both_languages_have_the_same_words()
    {
        var keys = Keys(System.Globalization.CultureInfo.GetCultureInfo("zh"));
        Assert.True(keys.Count > 80);
        Assert.Equal(keys, Keys(System.Globalization.CultureInfo.GetCultureInfo("en")));
        Assert.Equal("Tasks", Headers.Get("Sheet.Tasks", Language.English));
        Assert.All(TaskDecomp.Writers.Rows.TaskColumns.Tracking, key => Assert.Contains(key, keys));
    }

    private static List<string> Keys(System.Globalization.CultureInfo culture)
    {
        var manager = new System.Resources.ResourceManager("TaskDecomp.Writers.Headers", typeof(WriterRegistry).Assembly);
        var set = manager.GetResourceSet(culture, createIfNotExists: true, tryParents: culture.Name == "zh")!;
        return [.. set.Cast<System.Collections.DictionaryEntry>().Select(entry => (string)entry.Key).Order(StringComparer.Ordinal)];
    }

    /// <summary>Loads the library a second time, beside the one of the tests, and notes which packages it asks for.</summary>
    private sealed class RecordingLoadContext() : AssemblyLoadContext(null)
    {
        public List<string> Packages { get; } = [];

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            var path = Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll");
            if (!File.Exists(path))
            {
                return null;
            }

            Packages.Add(assemblyName.Name!);
            return LoadFromAssemblyPath(path);
        }
    }
}
