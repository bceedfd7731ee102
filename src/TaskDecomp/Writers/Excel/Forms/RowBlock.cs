namespace TaskDecomp.Writers.Excel.Forms;

/// <summary>The rows of a form that are repeated, and how rows move when they are: 1-based, as printed.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Last">The last of them.</param>
/// <param name="Copies">How often they stand in the end, once at least.</param>
internal sealed record RowBlock(int First, int Last, int Copies)
{
    /// <summary>How many rows are repeated.</summary>
    public int Height => Last - First + 1;

    /// <summary>How many rows are put in.</summary>
    public int Added => (Copies - 1) * Height;

    /// <summary>Whether a row is repeated.</summary>
    public bool Contains(int row) => row >= First && row <= Last;

    /// <summary>Where a row comes to stand, a repeated one first.</summary>
    public int Row(int row) => row > Last ? row + Added : row;

    /// <summary>Where the last row of a range comes to stand: a range that ends with the repeated rows takes in all of them.</summary>
    public int End(int row) => row >= Last ? row + Added : row;
}
