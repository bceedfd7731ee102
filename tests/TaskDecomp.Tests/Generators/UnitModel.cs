namespace TaskDecomp.Tests.Generators;

/// <summary>A unit of a generated list.</summary>
/// <param name="Name">Its name as printed.</param>
/// <param name="Note">The bracket behind it; null for none.</param>
/// <param name="Canonical">The full name where the printed one drops its first character; else null.</param>
internal sealed record UnitModel(string Name, string? Note = null, string? Canonical = null)
{
    /// <summary>The name with its bracket.</summary>
    public string Print => Note is null ? Name : $"{Name}（{Note}）";
}
