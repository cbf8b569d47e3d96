using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentTypes.Editors;

public abstract class ContentPartFieldDefinitionDisplayDriver : DisplayDriver<ContentPartFieldDefinition, BuildDisplayContext, BuildEditorContext, UpdatePartFieldEditorContext>
{
    protected override void BuildPrefix(ContentPartFieldDefinition model, string htmlFieldPrefix) => throw null!;

    public override bool CanHandleModel(ContentPartFieldDefinition model) => throw null!;
}
