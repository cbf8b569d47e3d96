using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentTypes.Editors;

public abstract class ContentTypePartDefinitionDisplayDriver : DisplayDriver<ContentTypePartDefinition, BuildDisplayContext, BuildEditorContext, UpdateTypePartEditorContext>
{
    protected override void BuildPrefix(ContentTypePartDefinition model, string htmlFielPrefix) => throw null!;

    public override bool CanHandleModel(ContentTypePartDefinition model) => throw null!;
}
