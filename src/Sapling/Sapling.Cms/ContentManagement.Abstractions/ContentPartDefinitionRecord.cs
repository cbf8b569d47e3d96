using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Records;

public class ContentPartDefinitionRecord
{
    public string Name { get; set; } = default!;

    public JsonObject Settings { get; set; } = default!;

    public IList<ContentPartFieldDefinitionRecord> ContentPartFieldDefinitionRecords { get; set; } = default!;
}
