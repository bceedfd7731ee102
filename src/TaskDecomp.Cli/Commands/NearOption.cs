using System.CommandLine;
using TaskDecomp.Cli.Configuration;

namespace TaskDecomp.Cli.Commands;

/// <summary>An option of the program.</summary>
/// <param name="near">What a file of options near the input may set it to.</param>
/// <param name="name">Its long name.</param>
/// <param name="aliases">Its other names.</param>
internal sealed class NearOption<T>(Near.Rule near, string name, string[] aliases) : Option<T>(name, aliases), INearOption
{
    /// <inheritdoc/>
    public Near.Rule Near { get; } = near;
}
