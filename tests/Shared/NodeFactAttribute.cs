namespace Tests.Shared;

/// <summary>A test with a server of <c>tests/servers</c>; skipped, with the reason, where that cannot run.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute(string server) => Skip = NodeServer.SkipReason(server)!;
}
