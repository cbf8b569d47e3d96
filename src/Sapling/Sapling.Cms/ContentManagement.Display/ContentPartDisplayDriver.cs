// Without nullable annotations, as the real API: a driver may then declare its results with or without "?".
#nullable disable annotations
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Shows and edits a part. Its form fields are prefixed with the name of the part, its shapes get alternates by type, part and display type.</summary>
public abstract class ContentPartDisplayDriver<TPart> : DisplayDriverBase, IContentPartDisplayDriver where TPart : ContentPart, new()
{
    private ContentTypePartDefinition _definition;

    public override ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task> initializeAsync)
    {
        var result = base.Factory(shapeType, shapeBuilder, initializeAsync).Prefix(Prefix);
        if (_definition is not { } definition)
        {
            return result;
        }

        var partType = definition.PartDefinition.Name;
        var isOwnShape = shapeType == partType || shapeType == ShapeNames.Editor(partType, definition.Editor());
        if (shapeType == ShapeNames.Display(partType, definition.DisplayMode()))
        {
            result.Name(definition.Name);
        }

        return result
            .Differentiator(isOwnShape ? definition.Name : $"{definition.Name}-{shapeType}")
            .Displaying(context => context.Shape.Metadata.Alternates.AddRange(
                ContentPartAlternatesFactory.GetAlternates(definition, shapeType, context.Shape.Metadata.DisplayType ?? string.Empty)));
    }

    public virtual Task<IDisplayResult> DisplayAsync(TPart part, BuildPartDisplayContext context) => Task.FromResult(Display(part, context));

    public virtual IDisplayResult Display(TPart part, BuildPartDisplayContext context) => null;

    public virtual Task<IDisplayResult> EditAsync(TPart part, BuildPartEditorContext context) => Task.FromResult(Edit(part, context));

    public virtual IDisplayResult Edit(TPart part, BuildPartEditorContext context) => null;

    public virtual Task<IDisplayResult> UpdateAsync(TPart part, UpdatePartEditorContext context) => EditAsync(part, context);

    protected string GetEditorShapeType(string shapeType, ContentTypePartDefinition typePartDefinition) => ShapeNames.Editor(shapeType, typePartDefinition.Editor());

    protected string GetEditorShapeType(string shapeType, BuildPartEditorContext context) => GetEditorShapeType(shapeType, context.TypePartDefinition);

    protected string GetEditorShapeType(ContentTypePartDefinition typePartDefinition) => GetEditorShapeType(typeof(TPart).Name, typePartDefinition);

    protected string GetEditorShapeType(BuildPartEditorContext context) => GetEditorShapeType(context.TypePartDefinition);

    protected string GetDisplayShapeType(string shapeType, BuildPartDisplayContext context) => ShapeNames.Display(shapeType, context.TypePartDefinition.DisplayMode());

    protected string GetDisplayShapeType(BuildPartDisplayContext context) => GetDisplayShapeType(typeof(TPart).Name, context);

    Task<IDisplayResult> IContentPartDisplayDriver.BuildDisplayAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, BuildDisplayContext context)
    {
        if (contentPart is not TPart part)
        {
            return Task.FromResult<IDisplayResult>(null);
        }

        Begin(typePartDefinition, context);
        return DisplayAsync(part, new BuildPartDisplayContext(typePartDefinition, context));
    }

    Task<IDisplayResult> IContentPartDisplayDriver.BuildEditorAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, BuildEditorContext context)
    {
        if (contentPart is not TPart part)
        {
            return Task.FromResult<IDisplayResult>(null);
        }

        Begin(typePartDefinition, context);
        return EditAsync(part, new BuildPartEditorContext(typePartDefinition, context));
    }

    async Task<IDisplayResult> IContentPartDisplayDriver.UpdateEditorAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, UpdateEditorContext context)
    {
        if (contentPart is not TPart part)
        {
            return null;
        }

        Begin(typePartDefinition, context);
        var result = await UpdateAsync(part, new UpdatePartEditorContext(typePartDefinition, context));
        part.ContentItem.Apply(typePartDefinition.Name, part);
        return result;
    }

    private void Begin(ContentTypePartDefinition definition, BuildShapeContext context)
    {
        _definition = definition;
        Prefix = string.IsNullOrEmpty(context.HtmlFieldPrefix) ? definition.Name : $"{context.HtmlFieldPrefix}.{definition.Name}";
    }
}
