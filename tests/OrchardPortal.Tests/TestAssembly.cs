namespace Tests.Shared;

internal static class TestAssembly
{
    /// <summary>The assembly in which the runner finds the shared kinds of tests.</summary>
    public const string Name = "OrchardPortal.Tests";
}
