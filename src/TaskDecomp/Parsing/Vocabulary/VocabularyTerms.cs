using TaskDecomp.Model;

namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>What fields and roles are called where a vocabulary is written down.</summary>
internal static class VocabularyTerms
{
    private static readonly (FieldKind Kind, string Field, string? Role)[] Kinds =
    [
        (FieldKind.LeadUnits, "units", "lead"),
        (FieldKind.SupportUnits, "units", "support"),
        (FieldKind.ResponsibleUnits, "units", "responsible"),
        (FieldKind.LeadLeaders, "leaders", "lead"),
        (FieldKind.AssistLeaders, "leaders", "assist"),
        (FieldKind.Deadline, "deadline", null),
        (FieldKind.Schedule, "schedule", null),
        (FieldKind.Extra, "extra", null),
        (FieldKind.Number, "number", null),
        (FieldKind.Task, "task", null),
        (FieldKind.Measure, "measure", null),
        (FieldKind.Group, "group", null),
    ];

    private static readonly (UnitRole Role, string Name)[] UnitRoles =
        [(UnitRole.Lead, "lead"), (UnitRole.Support, "support"), (UnitRole.Responsible, "responsible")];

    /// <summary>The names of the fields.</summary>
    public static IReadOnlyList<string> Fields { get; } = [.. Kinds.Select(kind => kind.Field).Distinct()];

    /// <summary>The names of the roles that a word behind units may give.</summary>
    public static IReadOnlyList<string> WordRoles { get; } = [.. UnitRoles.Select(role => role.Name)];

    /// <summary>The roles that a field has; none where it has none.</summary>
    public static IReadOnlyList<string> RolesOf(string field) => [.. Kinds.Where(kind => kind.Field == field && kind.Role is not null).Select(kind => kind.Role!)];

    /// <summary>The kind of a field and its role; null where there is none such.</summary>
    public static FieldKind? KindOf(string field, string? role) =>
        Array.FindIndex(Kinds, kind => kind.Field == field && kind.Role == role) is >= 0 and var index ? Kinds[index].Kind : null;

    /// <summary>The role of a name; null where there is none such.</summary>
    public static UnitRole? RoleOf(string name) =>
        Array.FindIndex(UnitRoles, role => role.Name == name) is >= 0 and var index ? UnitRoles[index].Role : null;

    /// <summary>The field and the role of a kind.</summary>
    public static (string Field, string? Role) NamesOf(FieldKind kind)
    {
        var (_, field, role) = Array.Find(Kinds, candidate => candidate.Kind == kind);
        return (field, role);
    }

    /// <summary>The name of a role.</summary>
    public static string NameOf(UnitRole role) => Array.Find(UnitRoles, candidate => candidate.Role == role).Name;
}
