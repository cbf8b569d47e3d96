// Without nullable annotations, as the real API: a driver may then declare its results with or without "?".
#nullable disable annotations
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Shows and edits a field. Its form fields are prefixed with the names of part and field, its shapes get alternates by type, part, field and display type.</summary>
public abstract class ContentFieldDisplayDriver<TField> : DisplayDriverBase, IContentFieldDisplayDriver where TField : ContentField, new()
{
    private ContentTypePartDefinition _typePartDefinition;
    private ContentPartFieldDefinition _partFieldDefinition;

    public override ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task> initializeAsync)
    {
        var result = base.Factory(shapeType, shapeBuilder, initializeAsync).Prefix(Prefix);
        if (_typePartDefinition is not { } typePart || _partFieldDefinition is not { } field)
        {
            return result;
        }

        var fieldType = field.FieldDefinition.Name;
        var isOwnShape = shapeType == fieldType
            || shapeType == ShapeNames.Editor(fieldType, field.Editor())
            || shapeType == ShapeNames.Display(fieldType, field.DisplayMode());

        return result
            .Name(field.Name)
            .Differentiator(isOwnShape ? $"{typePart.Name}-{field.Name}" : $"{typePart.Name}-{field.Name}-{shapeType}")
            .Displaying(context => context.Shape.Metadata.Alternates.AddRange(
                ContentFieldAlternatesFactory.GetAlternates(typePart, field, shapeType, context.Shape.Metadata.DisplayType ?? string.Empty)));
    }

    public virtual Task<IDisplayResult> DisplayAsync(TField field, BuildFieldDisplayContext fieldDisplayContext) => Task.FromResult(Display(field, fieldDisplayContext));

    public virtual IDisplayResult Display(TField field, BuildFieldDisplayContext fieldDisplayContext) => null;

    public virtual Task<IDisplayResult> EditAsync(TField field, BuildFieldEditorContext context) => Task.FromResult(Edit(field, context));

    public virtual IDisplayResult Edit(TField field, BuildFieldEditorContext context) => null;

    public virtual Task<IDisplayResult> UpdateAsync(TField field, UpdateFieldEditorContext context) => EditAsync(field, context);

    protected string GetEditorShapeType(string shapeType, ContentPartFieldDefinition partFieldDefinition) => ShapeNames.Editor(shapeType, partFieldDefinition.Editor());

    protected string GetEditorShapeType(string shapeType, BuildFieldEditorContext context) => GetEditorShapeType(shapeType, context.PartFieldDefinition);

    protected string GetEditorShapeType(ContentPartFieldDefinition partFieldDefinition) => GetEditorShapeType(typeof(TField).Name, partFieldDefinition);

    protected string GetEditorShapeType(BuildFieldEditorContext context) => GetEditorShapeType(context.PartFieldDefinition);

    protected string GetDisplayShapeType(string shapeType, BuildFieldDisplayContext context) => ShapeNames.Display(shapeType, context.PartFieldDefinition.DisplayMode());

    protected string GetDisplayShapeType(BuildFieldDisplayContext context) => GetDisplayShapeType(typeof(TField).Name, context);

    Task<IDisplayResult> IContentFieldDisplayDriver.BuildDisplayAsync(ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, BuildDisplayContext context)
    {
        var field = contentPart.GetOrCreate<TField>(partFieldDefinition.Name);
        Begin(typePartDefinition, partFieldDefinition, context);
        return DisplayAsync(field, new BuildFieldDisplayContext(contentPart, typePartDefinition, partFieldDefinition, context));
    }

    Task<IDisplayResult> IContentFieldDisplayDriver.BuildEditorAsync(ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, BuildEditorContext context)
    {
        var field = contentPart.GetOrCreate<TField>(partFieldDefinition.Name);
        Begin(typePartDefinition, partFieldDefinition, context);
        return EditAsync(field, new BuildFieldEditorContext(contentPart, typePartDefinition, partFieldDefinition, context));
    }

    async Task<IDisplayResult> IContentFieldDisplayDriver.UpdateEditorAsync(ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, UpdateEditorContext context)
    {
        var field = contentPart.GetOrCreate<TField>(partFieldDefinition.Name);
        Begin(typePartDefinition, partFieldDefinition, context);
        var result = await UpdateAsync(field, new UpdateFieldEditorContext(contentPart, typePartDefinition, partFieldDefinition, context));
        contentPart.Apply(partFieldDefinition.Name, field);
        return result;
    }

    private void Begin(ContentTypePartDefinition typePartDefinition, ContentPartFieldDefinition partFieldDefinition, BuildShapeContext context)
    {
        _typePartDefinition = typePartDefinition;
        _partFieldDefinition = partFieldDefinition;
        var prefix = $"{typePartDefinition.Name}.{partFieldDefinition.Name}";
        Prefix = string.IsNullOrEmpty(context.HtmlFieldPrefix) ? prefix : $"{context.HtmlFieldPrefix}.{prefix}";
    }
}
