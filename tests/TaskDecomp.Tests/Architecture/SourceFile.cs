using System.Text.RegularExpressions;

namespace TaskDecomp.Tests.Architecture;

/// <summary>A source file as the rules of the architecture see it.</summary>
/// <param name="Path">Its path below the folder of its project, with slashes.</param>
/// <param name="Text">Its text.</param>
internal sealed partial record SourceFile(string Path, string Text)
{
    /// <summary>Its folders, the widest first.</summary>
    public string[] Folders => Path.Split('/')[..^1];

    /// <summary>Its text without comments.</summary>
    public string Code { get; } = Comments().Replace(Text, "");

    /// <summary>The files of a project, generated ones aside.</summary>
    public static IReadOnlyList<SourceFile> Of(string project)
    {
        var root = System.IO.Path.Combine(Checkout.Root, "src", project);
        return
        [
            .. Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
                .Select(file => new SourceFile(System.IO.Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText(file)))
                .Where(file => file.Folders is not ["bin" or "obj", ..])
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }

    /// <summary>The parts of the library that its code names, in usings or before a type.</summary>
    /// <param name="prefix">The namespace whose parts are meant (<c>TaskDecomp</c>).</param>
    /// <param name="parts">The names of the parts.</param>
    public IEnumerable<string> Uses(string prefix, IEnumerable<string> parts) =>
        parts.Where(part => Regex.IsMatch(Code, $@"\b{Regex.Escape(prefix)}\.{part}\b") || Regex.IsMatch(Code, $@"(?<![\w.""]){part}\.(?:{TypesOf(prefix, part)})\b"));

    // Within its own root namespace a part may be named without the root: Text.Language.
    private static string TypesOf(string prefix, string part) => string.Join(
        '|',
        typeof(NoticeConverter).Assembly.GetTypes()
            .Where(type => type.Namespace == $"{prefix}.{part}" && !type.IsNested && !type.Name.Contains('<', StringComparison.Ordinal))
            .Select(type => Regex.Escape(type.Name.Split('`')[0]))
            .DefaultIfEmpty("-"));

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Comments();
}
