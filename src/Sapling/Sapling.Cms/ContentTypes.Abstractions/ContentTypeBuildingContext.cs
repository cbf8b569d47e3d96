using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardCore.ContentTypes.Events;

public sealed class ContentTypeBuildingContext
{
    public readonly string TypeName = default!;

    public ContentTypeBuildingContext(string typeName, ContentTypeDefinitionRecord record) { throw null!; }

    public ContentTypeDefinitionRecord Record { get; set; } = default!;
}
