using Microsoft.AspNetCore.Http;

namespace OrchardCore.Routing;

public static class PathStringExtensions
{
    public static bool StartsWithNormalizedSegments(this PathString path, PathString other) => throw null!;

    public static bool StartsWithNormalizedSegments(this PathString path, PathString other, StringComparison comparisonType) => throw null!;

    public static bool StartsWithNormalizedSegments(this PathString path, PathString other, out PathString remaining) => throw null!;

    public static bool StartsWithNormalizedSegments(this PathString path, PathString other, StringComparison comparisonType, out PathString remaining) => throw null!;
}
