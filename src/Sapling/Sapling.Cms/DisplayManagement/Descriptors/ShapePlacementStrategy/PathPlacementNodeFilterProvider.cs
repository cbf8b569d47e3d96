using Microsoft.AspNetCore.Http;

namespace OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

public class PathPlacementNodeFilterProvider : IPlacementNodeFilterProvider
{
    public PathPlacementNodeFilterProvider(IHttpContextAccessor httpContextAccessor) { throw null!; }

    public string Key { get; } = default!;

    public bool IsMatch(ShapePlacementContext context, object expression) => throw null!;
}
