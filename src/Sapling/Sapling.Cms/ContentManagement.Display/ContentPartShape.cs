using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.ContentManagement.Display;

/// <summary>The shape around the fields of a part: with zones of its own, placed as one.</summary>
internal static class ContentPartShape
{
    internal static async Task<IShape?> AddAsync(ContentItem item, ContentPart part, ContentTypePartDefinition typePart, BuildDisplayContext context)
    {
        var shapeType = context.DisplayType == "Detail" ? "ContentPart" : "ContentPart_" + context.DisplayType;
        var result = Create(shapeType, typePart)
            .Location("Content")
            .Displaying(displaying => displaying.Shape.Metadata.Alternates.AddRange(Alternates(shapeType, typePart)));
        await result.ApplyAsync(context);
        return Fill(result.Shape, item, part, typePart);
    }

    internal static async Task<IShape?> AddEditorAsync(ContentItem item, ContentPart part, ContentTypePartDefinition typePart, BuildEditorContext context)
    {
        var result = Create("ContentPart_Edit", typePart)
            .Location($"Parts:{Position(typePart)}")
            .Displaying(displaying => displaying.Shape.Metadata.Alternates.AddRange(Alternates("ContentPart_Edit", typePart)));
        await result.ApplyAsync(context);
        return Fill(result.Shape, item, part, typePart);
    }

    /// <summary>Where the part stands among the parts of its type.</summary>
    internal static string Position(ContentTypePartDefinition typePart)
        => typePart.GetSettings<ContentTypePartSettings>().Position is { Length: > 0 } position ? position
            : typePart.PartDefinition.DefaultPosition() is { Length: > 0 } common ? common
            : "5";

    private static ShapeResult Create(string shapeType, ContentTypePartDefinition typePart)
        => new ShapeResult(
            shapeType,
            context => context.ShapeFactory.CreateAsync(shapeType, () => new ValueTask<IShape>(new ZoneHolding(() => context.ShapeFactory.CreateAsync("ContentZone")))))
            .Name(typePart.Name)
            .Differentiator(typePart.Name);

    private static IShape? Fill(IShape? shape, ContentItem item, ContentPart part, ContentTypePartDefinition typePart)
    {
        if (shape is not null)
        {
            shape.Properties[typePart.Name] = part;
            shape.Properties["ContentPart"] = part;
            shape.Properties["ContentItem"] = item;
            shape.Properties["TypePartDefinition"] = typePart;
        }

        return shape;
    }

    private static string[] Alternates(string shapeType, ContentTypePartDefinition typePart) =>
    [
        $"{shapeType}__{typePart.PartDefinition.Name}",
        $"{shapeType}__{typePart.ContentTypeDefinition.Name}__{typePart.Name}",
    ];
}
