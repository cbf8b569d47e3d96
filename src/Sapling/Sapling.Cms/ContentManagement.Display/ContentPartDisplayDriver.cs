using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

public abstract class ContentPartDisplayDriver<TPart> : DisplayDriverBase where TPart : ContentPart, new()
{
    public override ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task> initializeAsync) => throw null!;

    public virtual Task<IDisplayResult> DisplayAsync(TPart part, BuildPartDisplayContext context) => throw null!;

    public virtual IDisplayResult Display(TPart part, BuildPartDisplayContext context) => throw null!;

    public virtual Task<IDisplayResult> EditAsync(TPart part, BuildPartEditorContext context) => throw null!;

    public virtual IDisplayResult Edit(TPart part, BuildPartEditorContext context) => throw null!;

    public virtual Task<IDisplayResult> UpdateAsync(TPart part, UpdatePartEditorContext context) => throw null!;

    protected string GetEditorShapeType(string shapeType, ContentTypePartDefinition typePartDefinition) => throw null!;

    protected string GetEditorShapeType(string shapeType, BuildPartEditorContext context) => throw null!;

    protected string GetEditorShapeType(ContentTypePartDefinition typePartDefinition) => throw null!;

    protected string GetEditorShapeType(BuildPartEditorContext context) => throw null!;

    protected string GetDisplayShapeType(string shapeType, BuildPartDisplayContext context) => throw null!;

    protected string GetDisplayShapeType(BuildPartDisplayContext context) => throw null!;
}
