using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardCore.ContentTypes.Events;

public sealed class ContentPartBuildingContext
{
    public readonly string PartName = default!;

    public ContentPartBuildingContext(string partName, ContentPartDefinitionRecord record) { throw null!; }

    public ContentPartDefinitionRecord Record { get; set; } = default!;
}
