using System.Collections;
using System.IO.Compression;
using System.Xml.Linq;
using TaskDecomp.Cli.Tests.EndToEnd;
using TaskDecomp.Tests;
using TaskDecomp.Tests.Documentation;

namespace TaskDecomp.Cli.Tests.Packaging;

/// <summary>What is handed out is installed and run as its user does it.</summary>
public sealed class PackageTests : IDisposable
{
    private const string Sample = "leader-headings";
    private const string Notices = "THIRD-PARTY-NOTICES.txt";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_zip_for_Linux_runs_with_nothing_else_there()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The program is one for Linux.");
        await ZipFile.ExtractToDirectoryAsync(Packages.Zip("linux-x64"), _folder.Path, TestContext.Current.CancellationToken);
        var program = _folder.Of("taskdecomp");
        Dictionary<string, string?> bare = [];
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            bare[(string)variable.Key] = null;
        }

        bare["PATH"] = "";

        var version = await Packages.RunAsync(_folder.Path, bare, program, "--version");
        await ConvertsTheSample((args) => Packages.RunAsync(_folder.Path, bare, program, args));

        Assert.StartsWith(Packages.Version, version.Output, StringComparison.Ordinal);
        Assert.Equal([Notices, "input.json", "input.txt", "input.xlsx", "taskdecomp"], _folder.Files);
    }

    [Fact]
    public async Task The_zip_for_Windows_has_the_program_and_the_notices()
    {
        using var zip = await ZipFile.OpenReadAsync(Packages.Zip("win-x64"), TestContext.Current.CancellationToken);
        using var program = zip.GetEntry("taskdecomp.exe")!.Open();
        var head = new byte[2];
        program.ReadExactly(head);

        Assert.Equal([Notices, "taskdecomp.exe"], zip.Entries.Select(entry => entry.FullName));
        Assert.Equal("MZ"u8, head);
    }

    [Theory]
    [InlineData("win-x64")]
    [InlineData("linux-x64")]
    public async Task The_notices_name_every_package_with_its_version(string platform)
    {
        using var zip = await ZipFile.OpenReadAsync(Packages.Zip(platform), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(zip.GetEntry(Notices)!.Open());
        var lines = (await reader.ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n');
        var pinned = XDocument.Load(Path.Combine(Checkout.Root, "Directory.Packages.props")).Descendants("ItemGroup")
            .Single(group => group.Attribute("Label")!.Value == "Program").Elements()
            .Select(package => $"{package.Attribute("Include")!.Value} {package.Attribute("Version")!.Value}").ToList();

        Assert.NotEmpty(pinned);
        Assert.All(pinned, package => Assert.Contains(package, lines));
        Assert.Contains(lines, line => line.StartsWith($"Microsoft.NETCore.App.Runtime.{platform} ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("Permission is hereby granted, free of charge", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_tool_is_installed_from_a_folder_and_runs()
    {
        var package = Packages.Find($"taskdecomp.{Packages.Version}.nupkg");
        var environment = Packages.UseAsOnlyFeed(_folder);

        var (exitCode, output) = await Packages.RunAsync(_folder.Path, environment, "dotnet", "tool", "install", "taskdecomp", "--tool-path", "tools", "--version", Packages.Version);

        Assert.True(exitCode == 0, output);
        await ConvertsTheSample((args) => Packages.RunAsync(_folder.Path, environment, Path.Combine(_folder.Path, "tools", "taskdecomp"), args));
        using var zip = await ZipFile.OpenReadAsync(package, TestContext.Current.CancellationToken);
        Assert.Contains(zip.Entries, entry => entry.FullName == Notices);
    }

    /// <summary>The README's program is compiled as it stands, against the package and what the package asks for.</summary>
    [Fact]
    public async Task The_library_does_what_the_example_says()
    {
        var package = Packages.Find($"TaskDecomp.Core.{Packages.Version}.nupkg");
        var environment = Packages.UseAsOnlyFeed(_folder);
        var example = Assert.Single(Readme.Blocks("csharp"));
        _folder.Write("Program.cs", string.Join('\n', example));
        _folder.Write("example.csproj", Project());
        File.Copy(RealProgram.Sample(Sample), _folder.Of("notice.txt"));

        var (exitCode, output) = await Packages.RunAsync(_folder.Path, environment, "dotnet", "run", "--", "notice.txt");

        Assert.True(exitCode == 0, output);
        Assert.InRange(example.Count(line => line.Length > 0), 1, 10);
        var tasks = (await RealProgram.RunAsync("inspect", RealProgram.Sample(Sample), "--stage", "tasks")).OutputText;
        Assert.All(output.TrimEnd().Split('\n'), line => Assert.Contains(line.Split('\t')[0], tasks, StringComparison.Ordinal));
        Assert.Equal(19, output.TrimEnd().Split('\n').Length);
        Assert.True(File.Exists(_folder.Of("notice.xlsx")));
        using var zip = await ZipFile.OpenReadAsync(package, TestContext.Current.CancellationToken);
        Assert.Contains(zip.Entries, entry => entry.FullName == "lib/net10.0/TaskDecomp.Core.xml");
    }

    /// <summary>The packages that the library asks for come from where the build of the checkout took them, and ClosedXML's formats are left out as there.</summary>
    private static string Project() => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <NuGetAudit>false</NuGetAudit>
            <RestoreFallbackFolders>{RestoredPackages()}</RestoreFallbackFolders>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="TaskDecomp.Core" Version="{Packages.Version}" />
            <PrunePackageReference Include="ExcelNumberFormat" Version="99.0.0" />
          </ItemGroup>
        </Project>
        """;

    private static string RestoredPackages() => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private async Task ConvertsTheSample(Func<string[], Task<(int ExitCode, string Output)>> run)
    {
        File.Copy(RealProgram.Sample(Sample), _folder.Of("input.txt"));
        var expected = await RealProgram.RunAsync("convert", _folder.Of("input.txt"), "-t", "json", "-o", "-");

        var (exitCode, output) = await run(["convert", "input.txt", "-t", "xlsx,json", "-o", "."]);

        Assert.True(exitCode == 0, output);
        Assert.Equal(expected.OutputText, _folder.Read("input.json"));
        Assert.True(new FileInfo(_folder.Of("input.xlsx")).Length > 0);
    }
}
