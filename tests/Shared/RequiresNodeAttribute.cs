namespace Tests.Shared;

/// <summary>Marks a class whose <see cref="DatabaseFactAttribute"/> tests need a server of <c>tests/servers</c>; they are skipped, with the reason, where it cannot run.</summary>
/// <param name="server">The name of its folder.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequiresNodeAttribute(string server) : Attribute
{
    public string Server => server;
}
