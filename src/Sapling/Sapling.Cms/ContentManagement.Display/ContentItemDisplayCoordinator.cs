using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display;

public class ContentItemDisplayCoordinator : IContentDisplayHandler
{
    public ContentItemDisplayCoordinator(IContentPartDisplayDriverResolver contentPartDisplayDriverResolver, IContentFieldDisplayDriverResolver contentFieldDisplayDriverResolver, IContentDefinitionManager contentDefinitionManager, IEnumerable<IContentDisplayDriver> displayDrivers, ITypeActivatorFactory<ContentPart> contentPartFactory, ILogger<ContentItemDisplayCoordinator> logger) { throw null!; }

    public Task BuildDisplayAsync(ContentItem contentItem, BuildDisplayContext context) => throw null!;

    public Task BuildEditorAsync(ContentItem contentItem, BuildEditorContext context) => throw null!;

    public Task UpdateEditorAsync(ContentItem contentItem, UpdateEditorContext context) => throw null!;
}
