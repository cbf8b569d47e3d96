using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Records;

public class ContentTypePartDefinitionRecord
{
    public string PartName { get; set; } = default!;

    public string Name { get; set; } = default!;

    public JsonObject Settings { get; set; } = default!;
}
