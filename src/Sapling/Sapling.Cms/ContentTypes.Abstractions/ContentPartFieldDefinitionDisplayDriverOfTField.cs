using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentTypes.Editors;

public abstract class ContentPartFieldDefinitionDisplayDriver<TField> : ContentPartFieldDefinitionDisplayDriver where TField : ContentField
{
    public override bool CanHandleModel(ContentPartFieldDefinition model) => throw null!;
}
