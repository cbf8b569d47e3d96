using System.Text;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Writes a location: <c>l.Zone("Content", "10").Tab("Settings")</c> is <c>Content:10#Settings</c>.</summary>
public sealed class PlacementLocationBuilder
{
    private string? _zone;
    private string? _position;
    private bool _isLayoutZone;
    private string? _group;
    private GroupingMetadata _tab;
    private GroupingMetadata _card;
    private GroupingMetadata _column;

    public PlacementLocationBuilder Zone(string zone, string? position = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(zone);
        (_zone, _position) = (zone, position);
        return this;
    }

    public PlacementLocationBuilder AsLayoutZone()
    {
        _isLayoutZone = true;
        return this;
    }

    public PlacementLocationBuilder Group(string name)
    {
        _group = name;
        return this;
    }

    public PlacementLocationBuilder Tab(string name, string? position = null)
    {
        _tab = new(name, position);
        return this;
    }

    public PlacementLocationBuilder Card(string name, string? position = null)
    {
        _card = new(name, position);
        return this;
    }

    public PlacementLocationBuilder Column(string name, string? position = null, string? width = null)
    {
        _column = new(name, position, width);
        return this;
    }

    public PlacementInfo Build() => PlacementInfo.FromLocation(ToString());

    public override string ToString()
    {
        var text = new StringBuilder(_isLayoutZone ? "/" : string.Empty).Append(_zone);
        Append(PlacementInfo.PositionDelimiter, _position);
        Append(PlacementInfo.TabDelimiter, _tab);
        Append(PlacementInfo.GroupDelimiter, _group);
        Append(PlacementInfo.CardDelimiter, _card);
        Append(PlacementInfo.ColumnDelimiter, _column);
        return text.ToString();

        void Append(char delimiter, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                text.Append(delimiter).Append(value);
            }
        }
    }

    public static implicit operator PlacementInfo(PlacementLocationBuilder builder) => builder.Build();

    public static implicit operator string(PlacementLocationBuilder builder) => builder.ToString();
}
