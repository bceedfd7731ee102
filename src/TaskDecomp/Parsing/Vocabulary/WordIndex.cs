namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>Entries by a character of their word, its first or its last, the longest word first. A look-up is two steps into arrays: most characters of a text start nothing.</summary>
/// <typeparam name="T">An entry.</typeparam>
internal sealed class WordIndex<T>
    where T : class
{
    private readonly Shelf?[]?[] _pages = new Shelf?[]?[256];

    /// <summary>Adds an entry behind those whose words are as long as its own.</summary>
    /// <param name="key">The character that it is found by.</param>
    /// <param name="length">How many characters its word has.</param>
    /// <param name="entry">The entry.</param>
    public void Add(char key, int length, T entry)
    {
        var page = _pages[key >> 8] ??= new Shelf?[256];
        var shelf = page[key & 0xFF] ??= new Shelf();
        var at = shelf.Lengths.Count;
        while (at > 0 && shelf.Lengths[at - 1] < length)
        {
            at--;
        }

        shelf.Lengths.Insert(at, length);
        shelf.Entries.Insert(at, entry);
    }

    /// <summary>The entries of a character; none for most.</summary>
    public List<T>? Find(char key) => _pages[key >> 8]?[key & 0xFF]?.Entries;

    private sealed class Shelf
    {
        public List<int> Lengths { get; } = [];

        public List<T> Entries { get; } = [];
    }
}
