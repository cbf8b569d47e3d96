using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

namespace OrchardCore.ContentManagement.Display.Placement;

internal sealed class ContentTypePlacementNodeFilterProvider : IPlacementNodeFilterProvider
{
    public string Key => "contentType";

    public bool IsMatch(ShapePlacementContext context, object expression)
        => ContentPlacementFilter.Item(context) is { } item
            && ContentPlacementFilter.Matches(expression, name => ContentPlacementFilter.IsName(item.ContentType, name));
}
