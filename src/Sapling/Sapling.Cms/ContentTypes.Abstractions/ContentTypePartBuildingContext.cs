using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardCore.ContentTypes.Events;

public sealed class ContentTypePartBuildingContext
{
    public readonly string PartName = default!;

    public ContentTypePartBuildingContext(string partName, ContentTypePartDefinitionRecord record) { throw null!; }

    public ContentTypePartDefinitionRecord Record { get; set; } = default!;
}
