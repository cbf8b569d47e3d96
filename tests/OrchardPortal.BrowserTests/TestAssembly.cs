namespace Tests.Shared;

/// <summary>The name under which xunit looks for the shared test discoverers that are compiled into this assembly.</summary>
internal static class TestAssembly
{
    public const string Name = "OrchardPortal.BrowserTests";
}
