namespace TaskDecomp.Writers;

/// <summary>Whose tasks a list is shared out by.</summary>
public enum ShareBy
{
    /// <summary>Each unit that leads, supports or is responsible.</summary>
    Unit,

    /// <summary>Each leader that leads or assists.</summary>
    Leader,
}
