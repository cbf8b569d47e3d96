using System.Collections.Concurrent;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>
/// Where a shape goes, as in <c>Content:5#Settings;2</c>: zones (nested with dots, of the layout with a leading slash),
/// position, and optionally tab (<c>#</c>), group (<c>@</c>), card (<c>%</c>) and column (<c>|</c>). Read once, immutable.
/// </summary>
public class PlacementInfo
{
    public const string HiddenLocation = "-";

    public const char PositionDelimiter = ':';

    public const char TabDelimiter = '#';

    public const char GroupDelimiter = '@';

    public const char CardDelimiter = '%';

    public const char ColumnDelimiter = '|';

    public static readonly PlacementInfo Hidden = new(HiddenLocation);

    public static readonly PlacementInfo Empty = new(null);

    // Locations come from code and placement files, so there are few; the bound only guards against one built from data.
    private const int MaxCachedLocations = 4096;

    private static readonly ConcurrentDictionary<string, PlacementInfo> _byLocation = new(StringComparer.Ordinal);

    private readonly bool _isLayoutZone;

    public PlacementInfo()
        : this(null)
    {
    }

    public PlacementInfo(string? location, string? source = null, string? shapeType = null, string? defaultPosition = null, string[]? alternates = null, string[]? wrappers = null)
    {
        var parsed = PlacementLocation.Parse(location);
        Location = location;
        Source = source;
        ShapeType = shapeType;
        DefaultPosition = defaultPosition;
        Alternates = alternates ?? [];
        Wrappers = wrappers ?? [];
        Zones = parsed.Zones;
        Position = parsed.Position ?? defaultPosition;
        Tab = parsed.Tab;
        Group = parsed.Group;
        Card = parsed.Card;
        Column = parsed.Column;
        _isLayoutZone = parsed.IsLayoutZone;
    }

    public PlacementInfo(
        string? location, string? source, string? shapeType, string? defaultPosition, string[]? alternates, string[]? wrappers, string[]? zones,
        string? position, GroupingMetadata tabGrouping, string? group, GroupingMetadata cardGrouping, GroupingMetadata columnGrouping, bool isLayoutZone)
    {
        Location = location;
        Source = source;
        ShapeType = shapeType;
        DefaultPosition = defaultPosition;
        Alternates = alternates ?? [];
        Wrappers = wrappers ?? [];
        Zones = zones ?? [];
        Position = position ?? defaultPosition;
        Tab = tabGrouping;
        Group = group;
        Card = cardGrouping;
        Column = columnGrouping;
        _isLayoutZone = isLayoutZone;
    }

    public string? Location { get; }

    public string? Source { get; }

    public string? ShapeType { get; }

    public string? DefaultPosition { get; }

    public string[] Alternates { get; }

    public string[] Wrappers { get; }

    public string[] Zones { get; }

    public string? Position { get; }

    public string? Group { get; }

    public GroupingMetadata Tab { get; }

    public GroupingMetadata Card { get; }

    public GroupingMetadata Column { get; }

    public static PlacementInfo FromLocation(string? location)
    {
        if (string.IsNullOrEmpty(location))
        {
            return Empty;
        }

        if (_byLocation.TryGetValue(location, out var placement))
        {
            return placement;
        }

        placement = new(location);
        return _byLocation.Count < MaxCachedLocations ? _byLocation.GetOrAdd(location, placement) : placement;
    }

    public PlacementInfo WithSource(string? source) => source == Source ? this : new(
        Location, source, ShapeType, DefaultPosition, Alternates, Wrappers, Zones, Position, Tab, Group, Card, Column, _isLayoutZone);

    /// <summary>Takes location and default position from elsewhere where this placement says nothing about them.</summary>
    public PlacementInfo WithDefaults(PlacementInfo? defaults, string? defaultPosition)
    {
        if (Location is not null && Position is not null)
        {
            return this;
        }

        var position = DefaultPosition ?? defaults?.DefaultPosition ?? defaultPosition;
        if (Location is not null || defaults?.Location is null)
        {
            return position == DefaultPosition ? this : new(Location, Source, ShapeType, position, Alternates, Wrappers);
        }

        return new(
            defaults.Location, Source ?? defaults.Source, ShapeType, position, Alternates, Wrappers, defaults.Zones, defaults.Position,
            defaults.Tab, defaults.Group, defaults.Card, defaults.Column, defaults._isLayoutZone);
    }

    public bool IsLayoutZone() => _isLayoutZone;

    public bool IsHidden() => string.IsNullOrEmpty(Location) || Location == HiddenLocation;

    public override string ToString() => Location ?? string.Empty;
}
