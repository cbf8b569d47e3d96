namespace OrchardCore.Environment.Shell.Descriptor.Models;

public class ShellFeature : IEquatable<ShellFeature>
{
    public ShellFeature(string id, bool alwaysEnabled = false)
    {
        Id = id;
        AlwaysEnabled = alwaysEnabled;
    }

    public string Id { get; set; } = default!;

    public bool AlwaysEnabled { get; set; }

    public bool Equals(ShellFeature other) => throw null!;

    public override bool Equals(object? obj) => throw null!;

    public override int GetHashCode() => throw null!;
}
