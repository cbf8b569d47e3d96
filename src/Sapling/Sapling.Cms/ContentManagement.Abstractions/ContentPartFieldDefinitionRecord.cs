using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Records;

public class ContentPartFieldDefinitionRecord
{
    public string FieldName { get; set; } = default!;

    public string Name { get; set; } = default!;

    public JsonObject Settings { get; set; } = default!;
}
