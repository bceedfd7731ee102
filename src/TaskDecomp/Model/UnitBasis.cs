using System.Text.Json.Serialization;

namespace TaskDecomp.Model;

/// <summary>Where a unit's role comes from.</summary>
public enum UnitBasis
{
    /// <summary>Its own label, word or column.</summary>
    [JsonStringEnumMemberName("printed")]
    Printed,

    /// <summary>A convention of the notice.</summary>
    [JsonStringEnumMemberName("convention")]
    Convention,

    /// <summary>A heading above that names the department.</summary>
    [JsonStringEnumMemberName("heading")]
    Heading,

    /// <summary>A cell that spans the rows.</summary>
    [JsonStringEnumMemberName("column")]
    Column,

    /// <summary>Nowhere.</summary>
    [JsonStringEnumMemberName("none")]
    None,
}
