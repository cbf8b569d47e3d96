using Microsoft.AspNetCore.Http;

namespace OrchardCore.Routing;

public static class PathStringExtensions
{
    public static bool StartsWithNormalizedSegments(this PathString path, PathString other) =>
        path.StartsWithNormalizedSegments(other, StringComparison.OrdinalIgnoreCase);

    public static bool StartsWithNormalizedSegments(this PathString path, PathString other, StringComparison comparisonType) =>
        path.StartsWithNormalizedSegments(other, comparisonType, out _);

    public static bool StartsWithNormalizedSegments(this PathString path, PathString other, out PathString remaining) =>
        path.StartsWithNormalizedSegments(other, StringComparison.OrdinalIgnoreCase, out remaining);

    /// <summary>As <see cref="PathString.StartsWithSegments(PathString, StringComparison, out PathString)"/>, whether or not <paramref name="other"/> ends with a slash.</summary>
    public static bool StartsWithNormalizedSegments(this PathString path, PathString other, StringComparison comparisonType, out PathString remaining) =>
        path.StartsWithSegments(new PathString(other.Value?.TrimEnd('/')), comparisonType, out remaining);
}
