using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

public class ContentPartDefinition : ContentDefinition
{
    public ContentPartDefinition(string name) { throw null!; }

    public ContentPartDefinition(string name, IEnumerable<ContentPartFieldDefinition> fields, JsonObject settings) { throw null!; }

    public IEnumerable<ContentPartFieldDefinition> Fields { get; } = default!;
}
