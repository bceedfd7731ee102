using Microsoft.Playwright;
using TaskDecomp.Text;
using TaskDecomp.Writers;

namespace TaskDecomp.Browser.Tests;

/// <summary>A browser for all tests of a class, and review pages opened in it.</summary>
public sealed class ReviewPages : IAsyncLifetime
{
    private static readonly string? Chromium = Array.Find(["/usr/bin/chromium", "/usr/bin/chromium-browser"], File.Exists);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("taskdecomp-");
    private IPlaywright? _driver;
    private IBrowser? _browser;

    /// <summary>What pages asked for besides themselves, and what they complained of.</summary>
    public List<string> Noise { get; } = [];

    public async ValueTask InitializeAsync()
    {
        if (Chromium is not null)
        {
            _driver = await Playwright.CreateAsync();
            _browser = await _driver.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox"] });
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _driver?.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>Converts a notice and opens its page; a test without Chromium is skipped.</summary>
    public Task<IPage> Open(string text, string hash = "", Language language = Language.Chinese) => Open("notice.txt", System.Text.Encoding.UTF8.GetBytes(text), hash, language);

    /// <summary>Converts a file and opens its page; a test without Chromium is skipped.</summary>
    public async Task<IPage> Open(string name, byte[] content, string hash = "", Language language = Language.Chinese)
    {
        Assert.SkipUnless(_browser is not null, "Chromium is not installed (apt-get install chromium).");
        var file = Path.Combine(_folder.FullName, $"{Guid.NewGuid():N}.review.html");
        var result = NoticeConverter.Read(name, content, new ConversionOptions { Spans = true, Language = language });
        using (var stream = File.Create(file))
        {
            NoticeConverter.Write(result.Notice, "html", stream, new WriterOptions { Language = language, SourceLines = result.Lines });
        }

        Noise.Clear();
        var page = await _browser!.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        var address = new Uri(file).AbsoluteUri;
        page.Request += (_, request) => Note(request.Url.Split('#')[0] != address, request.Url);
        page.Console += (_, message) => Note(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => Note(true, error);
        page.Dialog += async (_, dialog) =>
        {
            Note(true, dialog.Message);
            await dialog.DismissAsync();
        };
        await page.GotoAsync(address + hash);
        return page;
    }

    private void Note(bool isNoise, string text)
    {
        if (isNoise)
        {
            Noise.Add(text);
        }
    }
}
