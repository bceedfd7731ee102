using TaskDecomp.Text;
using TaskDecomp.Writers;

namespace TaskDecomp.Importing.Sheets;

/// <summary>The words of our sheets, looked up in both languages: a workbook may have been written in either.</summary>
internal static class OwnWords
{
    private static readonly Language[] Languages = [Language.Chinese, Language.English];

    /// <summary>What a key is called in each language.</summary>
    public static IEnumerable<string> All(string key) => Languages.Select(language => Headers.Get(key, language));

    /// <summary>Whether a text is a key's word.</summary>
    public static bool Is(string text, string key) => All(key).Contains(text.Trim());

    /// <summary>Which of some keys a text is the word of; null for none.</summary>
    public static string? Find(string text, IEnumerable<string> keys) => keys.FirstOrDefault(key => Is(text, key));
}
