using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

namespace OrchardCore.ContentManagement.Display.Placement;

internal sealed class ContentPartPlacementNodeFilterProvider : IPlacementNodeFilterProvider
{
    public string Key => "contentPart";

    public bool IsMatch(ShapePlacementContext context, object expression)
        => ContentPlacementFilter.Item(context) is { } item && ContentPlacementFilter.Matches(expression, item.Has);
}
