namespace Tests.Shared;

/// <summary>A test of several cases with a server of <c>tests/servers</c>; skipped, with the reason, where that cannot run.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeTheoryAttribute : TheoryAttribute
{
    public NodeTheoryAttribute(string server) => Skip = NodeServer.SkipReason(server)!;
}
