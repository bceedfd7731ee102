namespace Xunit;

/// <summary>What the tests take from the context of a test in xunit 3.</summary>
internal sealed class TestContext
{
    public static TestContext Current { get; } = new();

    public CancellationToken CancellationToken { get; } = CancellationToken.None;
}
