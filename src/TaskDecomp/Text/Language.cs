namespace TaskDecomp.Text;

/// <summary>A language that the program speaks.</summary>
public enum Language
{
    /// <summary>Simplified Chinese.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
