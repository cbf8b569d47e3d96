namespace OrchardPortal.Tests.PrivateContent;

/// <summary>A clock that only a test moves.</summary>
internal sealed class HeldTime : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
