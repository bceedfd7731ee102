namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>Finds the words behind units: <c>A牵头,B、C按职责分工负责</c>.</summary>
internal sealed class RoleWords
{
    private readonly WordIndex<RoleWordMatch> _byLast = new();

    /// <summary>Prepares for the rows of a vocabulary.</summary>
    public RoleWords(IReadOnlyList<RoleWord> rows)
    {
        Rows = rows;
        foreach (var row in rows)
        {
            foreach (var text in row.Texts)
            {
                _byLast.Add(text[^1], text.Length, new RoleWordMatch(text, row));
            }
        }
    }

    /// <summary>The rows.</summary>
    public IReadOnlyList<RoleWord> Rows { get; }

    /// <summary>The longest word that a folded text ends with; null where it ends with none.</summary>
    public RoleWordMatch? AtEnd(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty && _byLast.Find(text[^1]) is { } matches)
        {
            foreach (var match in matches)
            {
                if (text.EndsWith(match.Text) && !CutsName(text, match.Text.Length))
                {
                    return match;
                }
            }
        }

        return null;
    }

    // 县政协办 is the office of 县政协, and nobody's 协办 as in 县文化馆协办; 市协办 is an office too.
    private static bool CutsName(ReadOnlySpan<char> text, int word)
    {
        var before = text.Length - word;
        return before > 0 && UnitWords.IsOrganisation(text) && (before == 1 || UnitWords.IsOrganisation(text[..(before + 1)]));
    }
}
