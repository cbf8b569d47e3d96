namespace OrchardCore.Environment.Shell.Descriptor.Models;

public class ShellFeature : IEquatable<ShellFeature>
{
    public ShellFeature()
    {
    }

    public ShellFeature(string id, bool alwaysEnabled = false)
    {
        Id = id;
        AlwaysEnabled = alwaysEnabled;
    }

    public string Id { get; set; } = string.Empty;

    public bool AlwaysEnabled { get; set; }

    public bool Equals(ShellFeature? other) => other is not null && other.Id == Id;

    public override bool Equals(object? obj) => Equals(obj as ShellFeature);

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
