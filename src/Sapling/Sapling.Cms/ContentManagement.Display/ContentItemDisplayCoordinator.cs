using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display;

/// <summary>Asks the drivers of an item, of its parts and of their fields for their shapes, in the order of the definition.</summary>
internal sealed class ContentItemDisplayCoordinator(
    IContentDefinitionManager contentDefinitionManager,
    IEnumerable<IContentDisplayDriver> contentDrivers,
    ContentDisplayDrivers drivers,
    IOptions<ContentOptions> options) : IContentDisplayHandler
{
    public async Task BuildDisplayAsync(ContentItem contentItem, BuildDisplayContext context)
    {
        foreach (var driver in contentDrivers)
        {
            if (await driver.BuildDisplayAsync(contentItem, context) is { } result)
            {
                await result.ApplyAsync(context);
            }
        }

        foreach (var typePart in await PartsAsync(contentItem))
        {
            var part = Part(contentItem, typePart);
            foreach (var driver in drivers.Of(typePart, editor: false))
            {
                if (await driver.BuildDisplayAsync(part, typePart, context) is { } result)
                {
                    await result.ApplyAsync(context);
                }
            }

            await BuildFieldsAsync(contentItem, part, typePart, context);
        }
    }

    public async Task BuildEditorAsync(ContentItem contentItem, BuildEditorContext context)
    {
        foreach (var driver in contentDrivers)
        {
            if (await driver.BuildEditorAsync(contentItem, context) is { } result)
            {
                await result.ApplyAsync(context);
            }
        }

        foreach (var typePart in await PartsAsync(contentItem))
        {
            var part = Part(contentItem, typePart);
            PlaceByDefault(context, typePart);
            foreach (var driver in drivers.Of(typePart, editor: true))
            {
                if (await driver.BuildEditorAsync(part, typePart, context) is { } result)
                {
                    await result.ApplyAsync(context);
                }
            }

            await EditFieldsAsync(
                contentItem,
                part,
                typePart,
                context,
                shape => new BuildEditorContext(shape, context.GroupId, context.IsNew, context.HtmlFieldPrefix, context.ShapeFactory, context.Layout, context.Updater),
                static (driver, part, field, typePart, context) => driver.BuildEditorAsync(part, field, typePart, context));
        }
    }

    public async Task UpdateEditorAsync(ContentItem contentItem, UpdateEditorContext context)
    {
        foreach (var driver in contentDrivers)
        {
            if (await driver.UpdateEditorAsync(contentItem, context) is { } result)
            {
                await result.ApplyAsync(context);
            }
        }

        foreach (var typePart in await PartsAsync(contentItem))
        {
            var part = Part(contentItem, typePart);
            PlaceByDefault(context, typePart);
            foreach (var driver in drivers.Of(typePart, editor: true))
            {
                if (await driver.UpdateEditorAsync(part, typePart, context) is { } result)
                {
                    await result.ApplyAsync(context);
                }
            }

            await EditFieldsAsync(
                contentItem,
                part,
                typePart,
                context,
                shape => new UpdateEditorContext(shape, context.GroupId, context.IsNew, context.HtmlFieldPrefix, context.ShapeFactory, context.Layout, context.Updater),
                static (driver, part, field, typePart, context) => driver.UpdateEditorAsync(part, field, typePart, context));
        }
    }

    private async Task BuildFieldsAsync(ContentItem item, ContentPart part, ContentTypePartDefinition typePart, BuildDisplayContext context)
    {
        var fieldsContext = context;
        if (!IsImplicit(typePart) && typePart.PartDefinition.Fields.Any())
        {
            if (await ContentPartShape.AddAsync(item, part, typePart, context) is not { } shape)
            {
                return;
            }

            fieldsContext = new BuildDisplayContext(shape, context.DisplayType, context.GroupId, context.ShapeFactory, context.Layout, context.Updater)
            {
                FindPlacement = context.FindPlacement,
            };
        }

        foreach (var field in typePart.PartDefinition.Fields)
        {
            foreach (var driver in drivers.Of(field, editor: false))
            {
                if (await driver.BuildDisplayAsync(part, field, typePart, fieldsContext) is { } result)
                {
                    await result.ApplyAsync(fieldsContext);
                }
            }
        }
    }

    private async Task EditFieldsAsync<TContext>(
        ContentItem item,
        ContentPart part,
        ContentTypePartDefinition typePart,
        TContext context,
        Func<DisplayManagement.IShape, TContext> createContext,
        Func<IContentFieldDisplayDriver, ContentPart, ContentPartFieldDefinition, ContentTypePartDefinition, TContext, Task<DisplayManagement.Views.IDisplayResult?>> run)
        where TContext : BuildEditorContext
    {
        if (!typePart.PartDefinition.Fields.Any() || await ContentPartShape.AddEditorAsync(item, part, typePart, context) is not { } shape)
        {
            return;
        }

        var fieldsContext = createContext(shape);
        fieldsContext.FindPlacement = context.FindPlacement;
        fieldsContext.DefaultZone = "Content";
        foreach (var field in typePart.PartDefinition.Fields)
        {
            fieldsContext.DefaultPosition = field.GetSettings<ContentPartFieldSettings>().Position is { Length: > 0 } position ? position : "5";
            foreach (var driver in drivers.Of(field, editor: true))
            {
                if (await run(driver, part, field, typePart, fieldsContext) is { } result)
                {
                    await result.ApplyAsync(fieldsContext);
                }
            }
        }

        item.Apply(typePart.Name, part);
    }

    private static void PlaceByDefault(BuildEditorContext context, ContentTypePartDefinition typePart)
    {
        context.DefaultZone = "Parts";
        context.DefaultPosition = ContentPartShape.Position(typePart);
    }

    /// <summary>The part that has the name of its type holds the fields of the type itself; they stand in the item's own zones.</summary>
    private static bool IsImplicit(ContentTypePartDefinition typePart) => typePart.Name == typePart.ContentTypeDefinition.Name;

    private ContentPart Part(ContentItem item, ContentTypePartDefinition typePart)
    {
        if (item.Get(options.Value.PartType(typePart.PartDefinition.Name), typePart.Name) is not ContentPart part)
        {
            part = options.Value.CreatePart(typePart.PartDefinition.Name);
            item.Weld(typePart.Name, part);
        }

        return part;
    }

    private async Task<IEnumerable<ContentTypePartDefinition>> PartsAsync(ContentItem item)
        => (await contentDefinitionManager.GetTypeDefinitionAsync(item.ContentType))?.Parts ?? [];
}
