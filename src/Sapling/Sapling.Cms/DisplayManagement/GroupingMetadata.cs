namespace OrchardCore.DisplayManagement.Descriptors;

public struct GroupingMetadata : IEquatable<GroupingMetadata>
{
    public static readonly GroupingMetadata Empty = default!;

    public GroupingMetadata(string name, string? position = null, string? width = null)
    {
        Name = name;
        Position = position;
        Width = width;
    }

    public string Name { get; } = default!;

    public string Position { get; } = default!;

    public string Width { get; } = default!;

    public bool HasValue { get; }

    public static GroupingMetadata ParseTabOrCard(string value) => throw null!;

    public static GroupingMetadata ParseColumn(string value) => throw null!;

    public bool Equals(GroupingMetadata other) => throw null!;

    public override bool Equals(object? obj) => throw null!;

    public override int GetHashCode() => throw null!;

    public static bool operator ==(GroupingMetadata left, GroupingMetadata right) => throw null!;

    public static bool operator !=(GroupingMetadata left, GroupingMetadata right) => throw null!;

    public static implicit operator GroupingMetadata(string value) => throw null!;

    public static implicit operator string(GroupingMetadata metadata) => throw null!;

    public override string ToString() => throw null!;
}
