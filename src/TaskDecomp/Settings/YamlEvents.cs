using TaskDecomp.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TaskDecomp.Settings;

/// <summary>
/// The events of a YAML text, one by one: nothing is built that a hostile text could make large or deep. Anchors, aliases and tags are
/// refused.
/// </summary>
/// <param name="file">The file, for refusals.</param>
/// <param name="text">Its text.</param>
internal sealed class YamlEvents(SettingsFile file, string text)
{
    private readonly Parser _parser = new(new StringReader(text));

    /// <summary>The next event.</summary>
    /// <exception cref="SettingsException">The text is no YAML, or has an anchor, an alias or a tag.</exception>
    public ParsingEvent Next()
    {
        try
        {
            if (_parser.MoveNext() && _parser.Current is { } current && !IsRefused(current))
            {
                return current;
            }
        }
        catch (YamlException exception)
        {
            throw NotYaml(exception.Start);
        }
        catch (InvalidOperationException)
        {
            // The library's scanner fails so on some damaged plain texts, without telling the place.
            throw NotYaml(_parser.Current?.End ?? Mark.Empty);
        }

        throw NotYaml(_parser.Current?.Start ?? Mark.Empty);
    }

    /// <summary>The line of an event, 1-based.</summary>
    public static int LineOf(ParsingEvent current) => (int)current.Start.Line;

    private static bool IsRefused(ParsingEvent current) =>
        current is AnchorAlias || (current is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty));

    private SettingsException NotYaml(Mark mark) => file.Refusal(DiagnosticCatalog.VocabularyNotYaml, (int)mark.Line, mark.Column);
}
