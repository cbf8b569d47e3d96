using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Records;

public class ContentTypeDefinitionRecord
{
    public string Name { get; set; } = default!;

    public string DisplayName { get; set; } = default!;

    public JsonObject Settings { get; set; } = default!;

    public IList<ContentTypePartDefinitionRecord> ContentTypePartDefinitionRecords { get; set; } = default!;
}
