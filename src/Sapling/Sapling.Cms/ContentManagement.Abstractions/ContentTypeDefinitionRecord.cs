using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Records;

public class ContentTypeDefinitionRecord
{
    public string Name { get; set; } = null!;

    public string DisplayName { get; set; } = null!;

    public JsonObject Settings { get; set; } = [];

    public IList<ContentTypePartDefinitionRecord> ContentTypePartDefinitionRecords { get; set; } = [];
}
