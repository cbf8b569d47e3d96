namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>A tab, card or column of an editor: its name, and optionally its place among its peers and its width.</summary>
public readonly struct GroupingMetadata : IEquatable<GroupingMetadata>
{
    public static readonly GroupingMetadata Empty;

    public GroupingMetadata(string? name, string? position = null, string? width = null)
    {
        Name = name;
        Position = position;
        Width = width;
    }

    public string? Name { get; }

    public string? Position { get; }

    public string? Width { get; }

    public bool HasValue => !string.IsNullOrEmpty(Name);

    /// <summary>Reads <c>name;position</c>.</summary>
    public static GroupingMetadata ParseTabOrCard(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return Empty;
        }

        var separator = value.IndexOf(';');
        return separator < 0 ? new(value) : new(value[..separator], value[(separator + 1)..]);
    }

    /// <summary>Reads <c>name_width;position</c>, where width and position may be missing.</summary>
    public static GroupingMetadata ParseColumn(string? value)
    {
        var parsed = ParseTabOrCard(value);
        var separator = parsed.Name?.IndexOf('_') ?? -1;
        return separator < 0 ? parsed : new(parsed.Name![..separator], parsed.Position, parsed.Name[(separator + 1)..]);
    }

    public bool Equals(GroupingMetadata other) => Name == other.Name && Position == other.Position && Width == other.Width;

    public override bool Equals(object? obj) => obj is GroupingMetadata other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Name, Position, Width);

    public static bool operator ==(GroupingMetadata left, GroupingMetadata right) => left.Equals(right);

    public static bool operator !=(GroupingMetadata left, GroupingMetadata right) => !left.Equals(right);

    public static implicit operator GroupingMetadata(string? value) => ParseColumn(value);

    public static implicit operator string?(GroupingMetadata metadata) => metadata.HasValue ? metadata.ToString() : null;

    public override string ToString() => (Width, Position) switch
    {
        (null, null) => Name ?? string.Empty,
        (null, _) => $"{Name};{Position}",
        (_, null) => $"{Name}_{Width}",
        _ => $"{Name}_{Width};{Position}",
    };
}
