using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;

namespace OrchardCore.ContentManagement.Display;

/// <summary>Makes the shape of an item: named <c>Content</c> or after the stereotype of its type, with zones for what the drivers add.</summary>
internal sealed class ContentItemDisplayManager(
    IEnumerable<IContentDisplayHandler> handlers,
    IContentDefinitionManager contentDefinitionManager,
    IShapeFactory shapeFactory,
    IEnumerable<IShapePlacementProvider> placementProviders,
    ILayoutAccessor layoutAccessor) : BaseDisplayManager(shapeFactory, placementProviders), IContentItemDisplayManager
{
    private readonly IShapeFactory _shapeFactory = shapeFactory;

    public async Task<IShape> BuildDisplayAsync(ContentItem content, IUpdateModel updater, string displayType = "", string groupId = "")
    {
        var stereotype = await StereotypeAsync(content);
        var actualDisplayType = string.IsNullOrEmpty(displayType) ? "Detail" : displayType;
        var shape = await CreateAsync(content, stereotype, actualDisplayType == "Detail" ? stereotype : $"{stereotype}_{actualDisplayType}");
        shape.Metadata.DisplayType = actualDisplayType;
        shape.Metadata.Alternates.AddRange(ContentShapeAlternates.Display(stereotype, content.ContentType, actualDisplayType));
        shape.Metadata.Alternates.Add($"Content__{content.ContentItemId}");

        var context = new BuildDisplayContext(shape, actualDisplayType, groupId, _shapeFactory, await layoutAccessor.GetLayoutAsync(), updater);
        await BindPlacementAsync(context);
        foreach (var handler in handlers)
        {
            await handler.BuildDisplayAsync(content, context);
        }

        return context.Shape;
    }

    public async Task<IShape> BuildEditorAsync(ContentItem content, IUpdateModel updater, bool isNew, string groupId = "", string htmlFieldPrefix = "")
    {
        var shape = await CreateEditorAsync(content);
        var context = new BuildEditorContext(shape, groupId, isNew, htmlFieldPrefix, _shapeFactory, await layoutAccessor.GetLayoutAsync(), updater);
        await BindPlacementAsync(context);
        foreach (var handler in handlers)
        {
            await handler.BuildEditorAsync(content, context);
        }

        return context.Shape;
    }

    public async Task<IShape> UpdateEditorAsync(ContentItem content, IUpdateModel updater, bool isNew, string groupId = "", string htmlFieldPrefix = "")
    {
        var shape = await CreateEditorAsync(content);
        var context = new UpdateEditorContext(shape, groupId, isNew, htmlFieldPrefix, _shapeFactory, await layoutAccessor.GetLayoutAsync(), updater);
        await BindPlacementAsync(context);
        foreach (var handler in handlers)
        {
            await handler.UpdateEditorAsync(content, context);
        }

        return context.Shape;
    }

    private async Task<IShape> CreateEditorAsync(ContentItem content)
    {
        var stereotype = await StereotypeAsync(content);
        var shape = await CreateAsync(content, stereotype, stereotype + "_Edit");
        shape.Metadata.DisplayType = "Edit";
        shape.Metadata.Alternates.AddRange(ContentShapeAlternates.Editor(stereotype, content.ContentType));
        return shape;
    }

    private async Task<IShape> CreateAsync(ContentItem content, string stereotype, string shapeType)
    {
        var shape = await CreateContentShapeAsync(shapeType);
        shape.Properties["ContentItem"] = content;
        shape.Properties["Stereotype"] = stereotype;
        return shape;
    }

    private async Task<string> StereotypeAsync(ContentItem content)
        => await contentDefinitionManager.GetTypeDefinitionAsync(content.ContentType) is { } definition && definition.TryGetStereotype(out var stereotype)
            ? stereotype
            : "Content";
}
