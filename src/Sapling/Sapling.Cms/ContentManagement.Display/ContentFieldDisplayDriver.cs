using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

public abstract class ContentFieldDisplayDriver<TField> : DisplayDriverBase where TField : ContentField, new()
{
    public override ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task> initializeAsync) => throw null!;

    public virtual Task<IDisplayResult> DisplayAsync(TField field, BuildFieldDisplayContext fieldDisplayContext) => throw null!;

    public virtual IDisplayResult Display(TField field, BuildFieldDisplayContext fieldDisplayContext) => throw null!;

    public virtual Task<IDisplayResult> EditAsync(TField field, BuildFieldEditorContext context) => throw null!;

    public virtual IDisplayResult Edit(TField field, BuildFieldEditorContext context) => throw null!;

    public virtual Task<IDisplayResult> UpdateAsync(TField field, UpdateFieldEditorContext context) => throw null!;

    protected string GetEditorShapeType(string shapeType, ContentPartFieldDefinition partFieldDefinition) => throw null!;

    protected string GetEditorShapeType(string shapeType, BuildFieldEditorContext context) => throw null!;

    protected string GetEditorShapeType(ContentPartFieldDefinition partFieldDefinition) => throw null!;

    protected string GetEditorShapeType(BuildFieldEditorContext context) => throw null!;

    protected string GetDisplayShapeType(string shapeType, BuildFieldDisplayContext context) => throw null!;

    protected string GetDisplayShapeType(BuildFieldDisplayContext context) => throw null!;
}
