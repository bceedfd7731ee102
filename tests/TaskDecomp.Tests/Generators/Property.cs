using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace TaskDecomp.Tests.Generators;

/// <summary>Runs properties with FsCheck; a failure says how to run it again.</summary>
internal static class Property
{
    private const string Variable = "TASKDECOMP_SEED";

    /// <summary>Draws anew in each run, to look for what the usual run does not find.</summary>
    private const string Fresh = "fresh";

    /// <summary>The same commit passes or fails wherever and whenever it is tested.</summary>
    private const string Usual = "20310208,1000003";

    /// <summary>Fails where a drawn value has a fault.</summary>
    /// <param name="values">What is drawn.</param>
    /// <param name="count">How many.</param>
    /// <param name="fault">What is wrong with a value; null for nothing.</param>
    public static void Holds<T>(Arbitrary<T> values, int count, Func<T, string?> fault)
    {
        var last = "";
        var config = Config.QuickThrowOnFailure.WithMaxTest(count).WithQuietOnSuccess(true);
        var seed = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : Usual;
        if (seed != Fresh)
        {
            var parts = seed.Split(',');
            config = config.WithReplay(ulong.Parse(parts[0], CultureInfo.InvariantCulture), ulong.Parse(parts[1], CultureInfo.InvariantCulture));
        }

        try
        {
            Check.One(config, Prop.ForAll(values, value =>
            {
                var found = FaultOf(fault, value);
                last = found ?? last;
                return found is null;
            }));
        }
        catch (Exception failure)
        {
            // FsCheck's message starts with the seed in brackets, and ends with the values drawn, which the fault shows better.
            var message = failure.Message.Split('\n')[0];
            Assert.Fail($"{message}\nThe two numbers in brackets are the seed: run again with {Variable}=<first>,<second>\n{last}");
        }
    }

    // An assertion on the way is a fault too: FsCheck would show the value drawn, and not what it says.
    private static string? FaultOf<T>(Func<T, string?> fault, T value)
    {
        try
        {
            return fault(value);
        }
        catch (Exception failure)
        {
            return failure.ToString();
        }
    }
}
