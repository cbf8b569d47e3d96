using System.Text;

namespace OrchardCore.ResourceManagement;

public class ResourcesTagHelperProcessorContext : IEquatable<ResourcesTagHelperProcessorContext>
{
    protected ResourcesTagHelperProcessorContext(ResourcesTagHelperProcessorContext original) { throw null!; }

    protected virtual Type EqualityContract { get; } = default!;

    public ResourceTagType Type { get; init; }

    public TextWriter Writer { get; init; }

    public override string ToString() => throw null!;

    protected virtual bool PrintMembers(StringBuilder builder) => throw null!;

    public static bool operator !=(ResourcesTagHelperProcessorContext left, ResourcesTagHelperProcessorContext right) => throw null!;

    public static bool operator ==(ResourcesTagHelperProcessorContext left, ResourcesTagHelperProcessorContext right) => throw null!;

    public override int GetHashCode() => throw null!;

    public override bool Equals(object? obj) => throw null!;

    public virtual bool Equals(ResourcesTagHelperProcessorContext other) => throw null!;
}
