namespace OrchardCore.DisplayManagement.Descriptors;

public sealed class PlacementLocationBuilder
{
    public PlacementLocationBuilder Zone(string zone, string? position = null) => throw null!;

    public PlacementLocationBuilder AsLayoutZone() => throw null!;

    public PlacementLocationBuilder Group(string name) => throw null!;

    public PlacementLocationBuilder Tab(string name, string? position = null) => throw null!;

    public PlacementLocationBuilder Card(string name, string? position = null) => throw null!;

    public PlacementLocationBuilder Column(string name, string? position = null, string? width = null) => throw null!;

    public PlacementInfo Build() => throw null!;

    public override string ToString() => throw null!;

    public static implicit operator PlacementInfo(PlacementLocationBuilder builder) => throw null!;

    public static implicit operator string(PlacementLocationBuilder builder) => throw null!;
}
