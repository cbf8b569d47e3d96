namespace OrchardCore.DisplayManagement.Descriptors;

public class PlacementInfo
{
    public const string HiddenLocation = "-";

    public const char PositionDelimiter = ':';

    public const char TabDelimiter = '#';

    public const char GroupDelimiter = '@';

    public const char CardDelimiter = '%';

    public const char ColumnDelimiter = '|';

    public static readonly PlacementInfo Hidden = default!;

    public static readonly PlacementInfo Empty = default!;

    public PlacementInfo(string location, string? source = null, string? shapeType = null, string? defaultPosition = null, string[] alternates = null, string[] wrappers = null)
    {
        Location = location;
        Source = source;
        ShapeType = shapeType;
        DefaultPosition = defaultPosition;
        Alternates = alternates;
        Wrappers = wrappers;
    }

    public PlacementInfo(string location, string source, string shapeType, string defaultPosition, string[] alternates, string[] wrappers, string[] zones, string position, GroupingMetadata tabGrouping, string group, GroupingMetadata cardGrouping, GroupingMetadata columnGrouping, bool isLayoutZone) { throw null!; }

    public string Location { get; } = default!;

    public string Source { get; } = default!;

    public string ShapeType { get; } = default!;

    public string DefaultPosition { get; } = default!;

    public string[] Alternates { get; } = default!;

    public string[] Wrappers { get; } = default!;

    public string[] Zones { get; } = default!;

    public string Position { get; } = default!;

    public string Group { get; } = default!;

    public GroupingMetadata Tab { get; } = default!;

    public GroupingMetadata Card { get; } = default!;

    public GroupingMetadata Column { get; } = default!;

    public static PlacementInfo FromLocation(string location) => throw null!;

    public PlacementInfo WithSource(string source) => throw null!;

    public PlacementInfo WithDefaults(PlacementInfo defaults, string defaultPosition) => throw null!;

    public bool IsLayoutZone() => throw null!;

    public bool IsHidden() => throw null!;

    public override string ToString() => throw null!;
}
