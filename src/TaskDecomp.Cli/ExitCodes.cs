namespace TaskDecomp.Cli;

/// <summary>Every exit code there is.</summary>
internal static class ExitCodes
{
    public const int Ok = 0;
    public const int InternalError = 1;
    public const int Usage = 2;
    public const int Warnings = 3;
    public const int LowCoverage = 4;
    public const int SeveralFailures = 5;
    public const int InvalidInput = 65;
    public const int NoInput = 66;
    public const int MissingProgram = 69;
    public const int CannotWrite = 73;
    public const int Interrupted = 130;

    /// <summary>The codes in order, each with the key of its explanation.</summary>
    public static IReadOnlyList<(int Code, string TextKey)> Table { get; } =
    [
        (Ok, TextKeys.ExitOk),
        (InternalError, TextKeys.ExitInternalError),
        (Usage, TextKeys.ExitUsage),
        (Warnings, TextKeys.ExitWarnings),
        (LowCoverage, TextKeys.ExitLowCoverage),
        (SeveralFailures, TextKeys.ExitSeveralFailures),
        (InvalidInput, TextKeys.ExitInvalidInput),
        (NoInput, TextKeys.ExitNoInput),
        (MissingProgram, TextKeys.ExitMissingProgram),
        (CannotWrite, TextKeys.ExitCannotWrite),
        (Interrupted, TextKeys.ExitInterrupted),
    ];

    /// <summary>
    /// The code of a run over several inputs: one failure keeps its own code, more give <see cref="SeveralFailures"/>;
    /// an interruption comes before an internal error, that before other failures, those before lines that no rule placed, and these before mere warnings.
    /// </summary>
    public static int Combine(IReadOnlyCollection<int> codes)
    {
        if (codes.Contains(Interrupted))
        {
            return Interrupted;
        }

        if (codes.Contains(InternalError))
        {
            return InternalError;
        }

        var failures = codes.Where(code => code is not (Ok or Warnings or LowCoverage)).ToList();
        return failures.Count switch
        {
            0 => codes.Contains(LowCoverage) ? LowCoverage : codes.Contains(Warnings) ? Warnings : Ok,
            1 => failures[0],
            _ => SeveralFailures,
        };
    }
}
