namespace TaskDecomp.Writers.Merging;

/// <summary>Writes a list row by row, and holds none of it.</summary>
internal interface IRowWriter : IDisposable
{
    /// <summary>Writes a row: for each column null, a text or a whole number.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    void Write(IReadOnlyList<object?> row);
}
