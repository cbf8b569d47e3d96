namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>The parts of a location, read from its text: <c>[/]zone[.zone][:position][#tab][@group][%card][|column]</c>, the last four in any order.</summary>
internal readonly record struct PlacementLocation(
    string[] Zones, string? Position, GroupingMetadata Tab, string? Group, GroupingMetadata Card, GroupingMetadata Column, bool IsLayoutZone)
{
    private static readonly char[] _markers =
        [PlacementInfo.TabDelimiter, PlacementInfo.GroupDelimiter, PlacementInfo.CardDelimiter, PlacementInfo.ColumnDelimiter];

    public static PlacementLocation Parse(string? location)
    {
        if (string.IsNullOrEmpty(location) || location == PlacementInfo.HiddenLocation)
        {
            return new([], null, default, null, default, default, false);
        }

        var (tab, group, card, column) = (GroupingMetadata.Empty, (string?)null, GroupingMetadata.Empty, GroupingMetadata.Empty);
        var marker = location.IndexOfAny(_markers);
        var place = marker < 0 ? location : location[..marker];
        while (marker >= 0)
        {
            var next = location.IndexOfAny(_markers, marker + 1);
            var value = next < 0 ? location[(marker + 1)..] : location[(marker + 1)..next];
            switch (location[marker])
            {
                case PlacementInfo.TabDelimiter:
                    tab = GroupingMetadata.ParseTabOrCard(value);
                    break;
                case PlacementInfo.GroupDelimiter:
                    group = value;
                    break;
                case PlacementInfo.CardDelimiter:
                    card = GroupingMetadata.ParseTabOrCard(value);
                    break;
                default:
                    column = GroupingMetadata.ParseColumn(value);
                    break;
            }

            marker = next;
        }

        var isLayoutZone = place.StartsWith('/');
        var delimiter = place.IndexOf(PlacementInfo.PositionDelimiter);
        var zones = (delimiter < 0 ? place : place[..delimiter]).TrimStart('/').Split('.', StringSplitOptions.RemoveEmptyEntries);
        return new(zones, delimiter < 0 ? null : place[(delimiter + 1)..], tab, group, card, column, isLayoutZone);
    }
}
