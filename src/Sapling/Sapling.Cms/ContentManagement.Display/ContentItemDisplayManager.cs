using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;

namespace OrchardCore.ContentManagement.Display;

public class ContentItemDisplayManager : BaseDisplayManager, IContentItemDisplayManager
{
    public ContentItemDisplayManager(IEnumerable<IContentDisplayHandler> handlers, IContentDefinitionManager contentDefinitionManager, IShapeFactory shapeFactory, IEnumerable<IShapePlacementProvider> placementProviders, ILogger<ContentItemDisplayManager> logger, ILayoutAccessor layoutAccessor)
        : base(shapeFactory, placementProviders)
    {
        throw null!;
    }

    public Task<IShape> BuildDisplayAsync(ContentItem contentItem, IUpdateModel updater, string displayType, string groupId) => throw null!;

    public Task<IShape> BuildEditorAsync(ContentItem contentItem, IUpdateModel updater, bool isNew, string groupId, string htmlFieldPrefix) => throw null!;

    public Task<IShape> UpdateEditorAsync(ContentItem contentItem, IUpdateModel updater, bool isNew, string groupId, string htmlFieldPrefix) => throw null!;
}
