using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

public class ContentPartFieldDefinition : ContentDefinition
{
    public ContentPartFieldDefinition(ContentFieldDefinition contentFieldDefinition, string name, JsonObject settings) { throw null!; }

    public ContentFieldDefinition FieldDefinition { get; } = default!;

    public ContentPartDefinition PartDefinition { get; set; } = default!;

    public ContentTypePartDefinition ContentTypePartDefinition { get; set; } = default!;
}
