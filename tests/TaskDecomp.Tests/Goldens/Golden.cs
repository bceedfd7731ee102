using System.Text;

namespace TaskDecomp.Tests.Goldens;

/// <summary>A file of the checkout that output is held to, byte for byte.</summary>
internal static class Golden
{
    private const string Switch = "TASKDECOMP_ACCEPT";
    private static readonly bool Accepts = Environment.GetEnvironmentVariable(Switch) == "1";

    /// <summary>Fails where the file is another one; with <c>TASKDECOMP_ACCEPT=1</c> it is written anew.</summary>
    /// <param name="path">The file below the checkout's root.</param>
    /// <param name="actual">The output.</param>
    public static void Hold(string path, byte[] actual)
    {
        var file = Path.Combine(Checkout.Root, path);
        if (Accepts)
        {
            File.WriteAllBytes(file, actual);
        }

        Assert.True(File.Exists(file), $"{path} is not there: look at the output, then write it with {Switch}=1.");
        var expected = File.ReadAllBytes(file);
        if (!expected.AsSpan().SequenceEqual(actual))
        {
            Assert.Fail($"{path} differs; where that is meant, accept it with {Switch}=1.\n{LineDiff.Of(Encoding.UTF8.GetString(expected), Encoding.UTF8.GetString(actual))}");
        }
    }
}
