using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardCore.ContentTypes.Events;

public sealed class ContentPartFieldBuildingContext
{
    public readonly string FieldName = default!;

    public ContentPartFieldBuildingContext(string fieldName, ContentPartFieldDefinitionRecord record) { throw null!; }

    public ContentPartFieldDefinitionRecord Record { get; set; } = default!;
}
