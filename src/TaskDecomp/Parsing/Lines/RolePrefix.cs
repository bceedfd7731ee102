using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines;

/// <summary>A word for a role and a colon in front of units: <c>牵头:市发改委;配合:市财政局</c>.</summary>
/// <param name="Word">The word.</param>
/// <param name="End">Offset behind it.</param>
/// <param name="ValueStart">Offset behind the colon.</param>
internal readonly record struct RolePrefix(RoleWordMatch Word, int End, int ValueStart)
{
    /// <summary>The word that a piece of a list starts with; null where it starts with none.</summary>
    public static RolePrefix? Find(ReadOnlySpan<char> piece, RoleWords words)
    {
        var colon = piece.IndexOf(':');
        var before = colon > 0 ? piece[..colon].TrimEnd() : [];
        return words.AtEnd(before) is { } word && word.Text.Length == before.Length ? new RolePrefix(word, before.Length, colon + 1) : null;
    }
}
