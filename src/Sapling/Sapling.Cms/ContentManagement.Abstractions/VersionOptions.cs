using System.Text;

namespace OrchardCore.ContentManagement;

public class VersionOptions : IEquatable<VersionOptions>
{
    public static readonly VersionOptions Latest = default!;

    public static readonly VersionOptions Published = default!;

    public static readonly VersionOptions Draft = default!;

    public static readonly VersionOptions DraftRequired = default!;

    protected VersionOptions(VersionOptions original) { throw null!; }

    protected virtual Type EqualityContract { get; } = default!;

    public bool IsLatest { get; }

    public bool IsPublished { get; }

    public bool IsDraft { get; }

    public bool IsDraftRequired { get; }

    public override string ToString() => throw null!;

    protected virtual bool PrintMembers(StringBuilder builder) => throw null!;

    public static bool operator !=(VersionOptions left, VersionOptions right) => throw null!;

    public static bool operator ==(VersionOptions left, VersionOptions right) => throw null!;

    public override int GetHashCode() => throw null!;

    public override bool Equals(object? obj) => throw null!;

    public virtual bool Equals(VersionOptions other) => throw null!;
}
