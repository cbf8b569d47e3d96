using Microsoft.AspNetCore.Routing;

namespace OrchardCore.Routing;

public struct RouteEndpointKey : IEquatable<RouteEndpointKey>
{
    public RouteEndpointKey(string path, RouteValueDictionary routeValues)
    {
        Path = path;
        RouteValues = routeValues;
    }

    public string Path { get; } = default!;

    public RouteValueDictionary RouteValues { get; } = default!;

    public override bool Equals(object? obj) => throw null!;

    public bool Equals(RouteEndpointKey other) => throw null!;

    public override int GetHashCode() => throw null!;

    public static bool operator ==(RouteEndpointKey left, RouteEndpointKey right) => throw null!;

    public static bool operator !=(RouteEndpointKey left, RouteEndpointKey right) => throw null!;
}
