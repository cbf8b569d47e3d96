using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardCore.ContentManagement.Display.Placement;

public class ContentPlacementParseFilterProviderBase
{
    protected static bool HasContent(ShapePlacementContext context) => throw null!;

    protected static ContentItem GetContent(ShapePlacementContext context) => throw null!;
}
