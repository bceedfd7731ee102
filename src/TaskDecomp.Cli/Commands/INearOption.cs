using TaskDecomp.Cli.Configuration;

namespace TaskDecomp.Cli.Commands;

/// <summary>An option that says what a file of options near the input may set it to.</summary>
internal interface INearOption
{
    /// <summary>What it may be set to there.</summary>
    Near.Rule Near { get; }
}
