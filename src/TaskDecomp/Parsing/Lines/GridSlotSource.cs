namespace TaskDecomp.Parsing.Lines;

/// <summary>Where the cell starts that covers a column of a row.</summary>
internal enum GridSlotSource
{
    /// <summary>Nowhere: the row has too few cells.</summary>
    Missing,

    /// <summary>Here.</summary>
    Own,

    /// <summary>In a column to the left.</summary>
    Left,

    /// <summary>In a row above.</summary>
    Above,
}
