using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

public class ContentTypePartDefinition : ContentDefinition
{
    public ContentTypePartDefinition(string name, ContentPartDefinition contentPartDefinition, JsonObject settings) { throw null!; }

    public ContentPartDefinition PartDefinition { get; } = default!;

    public ContentTypeDefinition ContentTypeDefinition { get; set; } = default!;
}
