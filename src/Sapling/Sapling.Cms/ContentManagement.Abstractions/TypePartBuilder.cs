using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

internal sealed class TypePartBuilder(ContentTypePartDefinition part, string typeName) : ContentTypePartDefinitionBuilder(part, typeName)
{
    public override ContentTypePartDefinition Build() => new(Current.Name, Current.PartDefinition, _settings)
    {
        ContentTypeDefinition = Current.ContentTypeDefinition,
    };
}
